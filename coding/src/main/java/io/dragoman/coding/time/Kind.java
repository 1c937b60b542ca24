package io.dragoman.coding.time;

/** What a time phrase is built of; decides how it may be combined and what could be mistaken for it. */
enum Kind {
    /** A day of the calendar, with or without year. */
    DATE,
    WEEKDAY,
    /** A month without year. */
    MONTH,
    MONTH_OF_YEAR,
    YEAR,
    /** Any other period with both ends: decade, quarter, season, "last week", range. */
    PERIOD,
    /** "the year", "the month": a time only as "the end of the year". */
    DEFINITE,
    /** Relative to a date named before. */
    NARRATIVE,
    /** "now", "recently", "since 2013": never what later expressions refer to. */
    VAGUE;

    /** Whether it has an early, middle and late part. */
    boolean divisible() {
        return this == MONTH || this == MONTH_OF_YEAR || this == YEAR || this == PERIOD || this == DEFINITE;
    }
}
