package io.dragoman.chronicle.series;

import java.time.LocalDate;

/** The length of the periods of a series. */
public enum Grain {
    DAY,
    MONTH;

    /** The first day of the period in which a day lies. */
    public LocalDate start(LocalDate day) {
        return this == DAY ? day : day.withDayOfMonth(1);
    }

    /** The first day of the next period. */
    public LocalDate next(LocalDate start) {
        return this == DAY ? start.plusDays(1) : start.plusMonths(1);
    }
}
