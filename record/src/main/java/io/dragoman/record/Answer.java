package io.dragoman.record;

import java.util.Locale;

/** What an article answers to a question that an analyst would ask of it. */
public enum Answer {
    YES,
    NO,
    NOT_REPORTED;

    /** The word used in every output: lower case, underscore. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
