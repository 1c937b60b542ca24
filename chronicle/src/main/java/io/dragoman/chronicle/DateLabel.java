package io.dragoman.chronicle;

import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people write them, no more exact than they are known: "23–25 Mar 2021", "Dec 2020", "since 2013", "≤ 8 Apr
 * 2021". A date that the text does not give but that follows from something else stands in brackets.
 */
public final class DateLabel {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_NAME = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private DateLabel() {}

    public static String of(@Nullable DateSpan date) {
        if (date == null) {
            return "no date";
        }
        String label = label(date);
        boolean inferred = date.basis() == DateBasis.INFERRED || date.basis() == DateBasis.PUBLICATION;
        return inferred ? "(" + label + ")" : label;
    }

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    private static String label(DateSpan date) {
        LocalDate start = date.start();
        LocalDate end = date.end();
        if (start == null) {
            return end == null ? "no date" : "≤ " + until(end);
        }
        if (end == null) {
            return switch (date.precision()) {
                case AFTER -> "after " + until(start.minusDays(1));
                case FUTURE -> "after " + DAY.format(start);
                default -> "since " + from(start);
            };
        }
        if (date.precision() == DatePrecision.ONGOING && start.equals(end)) {
            return "as of " + DAY.format(start);
        }
        return (date.precision() == DatePrecision.APPROX ? "~ " : "") + range(start, end);
    }

    /** A first day: the year or month alone where it is the first of it. */
    private static String from(LocalDate day) {
        if (day.getDayOfYear() == 1) {
            return Integer.toString(day.getYear());
        }
        return day.getDayOfMonth() == 1 ? MONTH.format(day) : DAY.format(day);
    }

    /** A last day: the year or month alone where it is the last of it. */
    private static String until(LocalDate day) {
        if (day.plusDays(1).getDayOfYear() == 1) {
            return Integer.toString(day.getYear());
        }
        return isMonthsEnd(day) ? MONTH.format(day) : DAY.format(day);
    }

    private static String range(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return DAY.format(start);
        }
        boolean years = start.getDayOfYear() == 1 && end.plusDays(1).getDayOfYear() == 1;
        if (years) {
            return start.getYear() == end.getYear()
                    ? Integer.toString(start.getYear())
                    : start.getYear() + "–" + end.getYear();
        }
        if (start.getDayOfMonth() == 1 && isMonthsEnd(end)) {
            return months(YearMonth.from(start), YearMonth.from(end));
        }
        if (start.getYear() != end.getYear()) {
            return DAY.format(start) + " – " + DAY.format(end);
        }
        return start.getMonth() == end.getMonth()
                ? start.getDayOfMonth() + "–" + DAY.format(end)
                : DAY_OF_MONTH.format(start) + " – " + DAY.format(end);
    }

    private static String months(YearMonth first, YearMonth last) {
        if (first.equals(last)) {
            return MONTH.format(first);
        }
        if (first.getMonthValue() % 3 == 1 && last.equals(first.plusMonths(2))) {
            return "Q" + (first.getMonthValue() / 3 + 1) + " " + first.getYear();
        }
        return first.getYear() == last.getYear()
                ? MONTH_NAME.format(first) + "–" + MONTH.format(last)
                : MONTH.format(first) + " – " + MONTH.format(last);
    }

    private static boolean isMonthsEnd(LocalDate day) {
        return day.plusDays(1).getDayOfMonth() == 1;
    }
}
