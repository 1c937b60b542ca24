package io.dragoman.record;

import java.util.Locale;

/** How far an agreement has come, from the first proposal to its end; steps may also go back. */
public enum AgreementStage {
    PROPOSED,
    UNDER_DISCUSSION,
    UNDER_NEGOTIATION,
    AGREED,
    INITIALLED,
    SIGNED,
    RATIFIED,
    IN_FORCE,
    AMENDED,
    EXTENDED,
    SUSPENDED,
    WITHDRAWN,
    TERMINATED,
    EXPIRED,
    REJECTED;

    /** The word used in every output: lower case, underscore. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing more is to be expected unless somebody begins again. */
    public boolean ended() {
        return compareTo(WITHDRAWN) >= 0;
    }

    /** Whether the parties are bound or have at least put their names to it. */
    public boolean concluded() {
        return compareTo(SIGNED) >= 0 && compareTo(EXTENDED) <= 0;
    }
}
