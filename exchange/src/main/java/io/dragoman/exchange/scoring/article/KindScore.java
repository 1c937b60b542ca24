package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Ratio;
import java.util.List;

/**
 * The score of one kind of items. {@code badOffsets} are the system items, counted from 0, with a wrong offset;
 * {@code negationErrors} the ids of gold events that are planned, hypothetical, not happened or alleged and were
 * reported as real; {@code furnitureLeaks} counts items whose evidence touches the page's furniture.
 */
public record KindScore(
        TierScore core,
        TierScore stretch,
        PrecisionScore precision,
        List<MalformedItem> malformed,
        List<Integer> badOffsets,
        int furnitureLeaks,
        List<String> negationErrors) {

    /** Number of gold items. */
    public int gold() {
        return core.gold() + stretch.gold();
    }

    /** Number of system items. */
    public int system() {
        return precision.system();
    }

    /** Items found of both tiers. */
    public Ratio found() {
        return core.found().plus(stretch.found());
    }

    /** Items of both tiers found with all attributes right. */
    public Ratio full() {
        return core.full().plus(stretch.full());
    }
}
