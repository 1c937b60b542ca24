package io.dragoman.record;

/** What a date rests on. */
public enum DateBasis {
    /** The text gives it in full. */
    EXPLICIT,
    /** The text gives a part, the rest (mostly the year) comes from dates around it. */
    CONTEXT,
    /** The text gives it relative to the article's date: "yesterday", "on Tuesday", "later this year". */
    RELATIVE,
    /** The text gives it relative to a date it named before: "the following day", "later that year". */
    NARRATIVE,
    /** The text gives none; it follows from the event it belongs to. */
    INFERRED,
    /** Nothing is said: the day the article was published. */
    PUBLICATION
}
