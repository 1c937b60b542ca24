package io.dragoman.exchange.scoring.article;

import java.util.Locale;

/** The kinds of items that are scored, in the order of the report. */
public enum Kind {
    ACTORS(false, false),
    EVENTS(true, false),
    STATEMENTS(true, false),
    AGREEMENTS(true, false),
    FIGURES(true, false),
    RELATIONS(true, false),
    TIMES(true, true),
    PLACES(false, false),
    COREFERENCE(true, true);

    private final boolean needsEvidence;
    private final boolean exactEvidence;

    Kind(boolean needsEvidence, boolean exactEvidence) {
        this.needsEvidence = needsEvidence;
        this.exactEvidence = exactEvidence;
    }

    /** The name of the kind's list in both files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an item without evidence is wrong; actors and places are found by their names instead. */
    boolean needsEvidence() {
        return needsEvidence;
    }

    /** Whether gold evidence stands for itself, not for the sentences around it. */
    boolean exactEvidence() {
        return exactEvidence;
    }

    /** Whether an item may be just its name. */
    boolean named() {
        return !needsEvidence;
    }
}
