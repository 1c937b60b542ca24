package io.dragoman.record;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A stretch of calendar days, both ends inclusive; an open end is null. */
public record DateSpan(@Nullable LocalDate start, @Nullable LocalDate end, DatePrecision precision, DateBasis basis) {

    /** Throws {@link IllegalArgumentException} if both ends are given and stand in the wrong order. */
    public DateSpan {
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("date span ends before it starts: " + start + "/" + end);
        }
    }

    public static DateSpan day(LocalDate day, DateBasis basis) {
        return new DateSpan(day, day, DatePrecision.DAY, basis);
    }

    /**
     * The exchange form: {@code 2021-03-23}, {@code 2020-12}, {@code 2013}, {@code 2021-Q2} where the span is exactly
     * that, otherwise {@code start/end} with {@code ..} for an open end.
     */
    public String iso() {
        LocalDate from = start;
        LocalDate to = end;
        if (from == null || to == null) {
            return (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
        }
        if (from.equals(to)) {
            return from.toString();
        }
        if (from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1))) {
            return String.format(Locale.ROOT, "%04d", from.getYear());
        }
        if (from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1).minusDays(1))) {
            return String.format(Locale.ROOT, "%04d-%02d", from.getYear(), from.getMonthValue());
        }
        if (from.getDayOfMonth() == 1
                && from.getMonthValue() % 3 == 1
                && to.equals(from.plusMonths(3).minusDays(1))) {
            return String.format(Locale.ROOT, "%04d-Q%d", from.getYear(), from.getMonthValue() / 3 + 1);
        }
        return from + "/" + to;
    }
}
