package io.dragoman.chronicle;

import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spans of days compared; an open end reaches everywhere. */
public final class Days {

    /** From the most exact to the least, then in time. */
    public static final Comparator<DateSpan> EXACT_FIRST = Comparator.comparingLong(Days::width)
            .thenComparing(Days::first)
            .thenComparing(Days::last)
            .thenComparing(DateSpan::precision)
            .thenComparing(DateSpan::basis);

    private static final int MOST_MONTHS = 13;

    private Days() {}

    public static LocalDate first(DateSpan span) {
        return span.start() == null ? LocalDate.MIN : span.start();
    }

    public static LocalDate last(DateSpan span) {
        return span.end() == null ? LocalDate.MAX : span.end();
    }

    public static boolean overlap(DateSpan one, DateSpan other) {
        return !first(one).isAfter(last(other)) && !first(other).isAfter(last(one));
    }

    /** How many days it has; {@link Long#MAX_VALUE} where an end is open. */
    public static long width(DateSpan span) {
        return span.start() == null || span.end() == null
                ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(span.start(), span.end()) + 1;
    }

    /** The days between two spans, 0 where they touch or overlap. */
    public static long gap(DateSpan one, DateSpan other) {
        if (overlap(one, other)) {
            return 0;
        }
        return first(one).isAfter(last(other))
                ? ChronoUnit.DAYS.between(last(other), first(one))
                : ChronoUnit.DAYS.between(last(one), first(other));
    }

    /**
     * The months that a span touches, as {@code 2021-03}: spans that overlap share one. Of a span of more than {@value
     * #MOST_MONTHS} months, or with an open end, only {@code wide}.
     */
    public static List<String> months(DateSpan span) {
        if (width(span) > MOST_MONTHS * 31L) {
            return List.of("wide");
        }
        List<String> months = new ArrayList<>();
        YearMonth last = YearMonth.from(last(span));
        for (YearMonth month = YearMonth.from(first(span)); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month.toString());
        }
        return months;
    }

    /** Whether it is known to a month or better. */
    public static boolean isExact(@Nullable DateSpan span) {
        return span != null
                && width(span) <= 31
                && span.precision() != DatePrecision.BEFORE
                && span.precision() != DatePrecision.AFTER;
    }
}
