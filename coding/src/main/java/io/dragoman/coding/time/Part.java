package io.dragoman.coding.time;

import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A part of a period: "early" is its first third, "late" its last, in whole years, months or days. */
enum Part {
    EARLY,
    MIDDLE,
    LATE,
    FIRST_HALF,
    SECOND_HALF;

    static Part of(String words) {
        return switch (words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")) {
            case "early", "beginning", "start", "early part", "early months", "first months", "opening months" -> EARLY;
            case "mid", "middle" -> MIDDLE;
            case "first half" -> FIRST_HALF;
            case "second half", "latter half" -> SECOND_HALF;
            default -> LATE;
        };
    }

    /** The part of a period whose ends are both known; an open one is returned as it is. */
    DateSpan of(DateSpan period) {
        LocalDate start = period.start();
        LocalDate last = period.end();
        if (start == null || last == null) {
            return period;
        }
        LocalDate end = last.plusDays(1);
        Unit unit = Unit.DAY;
        int length = (int) ChronoUnit.DAYS.between(start, end);
        if (start.getDayOfMonth() == 1 && end.getDayOfMonth() == 1) {
            int months = (int) ChronoUnit.MONTHS.between(start, end);
            if (months >= 36) {
                unit = Unit.YEAR;
                length = months / 12;
            } else if (months >= 2) {
                unit = Unit.MONTH;
                length = months;
            }
        }
        int third = length / 3;
        LocalDate from = switch (this) {
            case EARLY, FIRST_HALF -> start;
            case MIDDLE -> unit.plus(start, third);
            case LATE -> unit.plus(end, -third);
            case SECOND_HALF -> unit.plus(start, length / 2);
        };
        LocalDate to = switch (this) {
            case EARLY -> unit.plus(start, third);
            case MIDDLE -> unit.plus(end, -third);
            case LATE, SECOND_HALF -> end;
            case FIRST_HALF -> unit.plus(start, length / 2);
        };
        DatePrecision precision =
                this == FIRST_HALF || this == SECOND_HALF ? DatePrecision.RANGE : DatePrecision.APPROX;
        return from.isBefore(to) ? new DateSpan(from, to.minusDays(1), precision, period.basis()) : period;
    }
}
