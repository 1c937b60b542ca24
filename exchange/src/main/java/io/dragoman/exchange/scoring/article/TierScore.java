package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Ratio;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How many gold items of one tier were found, and how many of these with all attributes right ({@code full});
 * {@code missed} are the ids of the others; {@code attributes} tells for each attribute how often it was right where it
 * was judged.
 */
public record TierScore(Ratio found, Ratio full, List<String> missed, Map<String, Ratio> attributes) {

    public int gold() {
        return found.whole();
    }

    /** Found items of gold items; empty where gold has none. */
    public OptionalDouble recall() {
        return found.value();
    }

    /** Items found with all attributes right of gold items; empty where gold has none. */
    public OptionalDouble fullRecall() {
        return full.value();
    }
}
