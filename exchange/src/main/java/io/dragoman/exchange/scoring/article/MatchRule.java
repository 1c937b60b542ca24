package io.dragoman.exchange.scoring.article;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When an item of one kind counts as found, and what of it is judged then. */
interface MatchRule<G extends GoldItem> {

    /** How the system item fits the gold item; null where it does not. The item is well formed. */
    @Nullable
    Fit fit(G gold, SystemItem item);

    /** Attributes that are reported but do not count towards full recall. */
    default Set<String> reportedOnly() {
        return Set.of("role");
    }

    /** Whether a fitting item reports as real what gold has as planned, hypothetical, not happened or alleged. */
    default boolean negationError(G gold, SystemItem item, Fit fit) {
        return false;
    }
}
