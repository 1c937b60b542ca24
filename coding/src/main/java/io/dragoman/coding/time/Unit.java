package io.dragoman.coding.time;

import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/** A calendar period that words count in. Weeks begin on Monday. */
enum Unit {
    DAY(7),
    WEEK(6),
    WEEKEND(6),
    MONTH(6),
    QUARTER(4),
    YEAR(5),
    DECADE(3);

    /** How many of them "recent" and "coming" reach. */
    private final int vague;

    Unit(int vague) {
        this.vague = vague;
    }

    int vague() {
        return vague;
    }

    /** The unit a word names, singular or plural; parts of the day count as the day. */
    static Unit of(String word) {
        String singular = word.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        return switch (singular) {
            case "week" -> WEEK;
            case "weekend" -> WEEKEND;
            case "month" -> MONTH;
            case "quarter" -> QUARTER;
            case "year" -> YEAR;
            case "decade" -> DECADE;
            default -> DAY;
        };
    }

    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(DayOfWeek.MONDAY);
            case WEEKEND -> day.with(DayOfWeek.SATURDAY);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> day.withDayOfYear(1).minusYears(day.getYear() % 10);
        };
    }

    LocalDate end(LocalDate day) {
        return this == WEEKEND
                ? day.with(DayOfWeek.SUNDAY)
                : plus(start(day), 1).minusDays(1);
    }

    LocalDate plus(LocalDate day, int count) {
        return switch (this) {
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3L * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
        };
    }

    /** The whole period that holds a day. */
    DateSpan around(LocalDate day, DateBasis basis) {
        return new DateSpan(start(day), end(day), precision(), basis);
    }

    private DatePrecision precision() {
        return switch (this) {
            case DAY -> DatePrecision.DAY;
            case MONTH -> DatePrecision.MONTH;
            case QUARTER -> DatePrecision.QUARTER;
            case YEAR -> DatePrecision.YEAR;
            case WEEK, WEEKEND, DECADE -> DatePrecision.RANGE;
        };
    }

    /** Longest date, in days, that can stand as the anchor of "the following …" in this unit. */
    int anchorDays() {
        return switch (this) {
            case DAY, WEEK, WEEKEND -> 14;
            case MONTH -> 31;
            case QUARTER, YEAR, DECADE -> 366;
        };
    }
}
