package io.dragoman.record;

/** How exactly a date is known. */
public enum DatePrecision {
    DAY,
    MONTH,
    QUARTER,
    YEAR,
    RANGE,
    APPROX,
    BEFORE,
    AFTER,
    SINCE,
    ONGOING,
    FUTURE
}
