package io.dragoman.record;

import java.util.Locale;

/** What became of the promises of an agreement, whatever its stage. */
public enum Delivery {
    UNKNOWN,
    NOT_STARTED,
    IN_PROGRESS,
    STALLED,
    PARTIAL,
    DONE,
    ABANDONED,
    BREACHED;

    /** The word used in every output: lower case, underscore. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
