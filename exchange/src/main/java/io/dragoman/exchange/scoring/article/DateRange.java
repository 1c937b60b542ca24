package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Json;
import io.dragoman.exchange.scoring.shared.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The first and last day, both included, counted from 1970-01-01; an open end is infinite. */
record DateRange(double first, double last) {

    private static final Pattern DATE =
            Pattern.compile("(\\p{Nd}{4})(?:-(?:[Qq]([1-4])|(\\p{Nd}{2})(?:-(\\p{Nd}{2})(?:T[^\\n]*)?)?))?");

    /**
     * Reads YYYY, YYYY-Qn, YYYY-MM, YYYY-MM-DD, {@code a/b}, {@code ..} for an open end, a year as a number,
     * {@code {start, end}}, or a list of one of these; null for anything else, and for a range that is open at both
     * ends or runs backwards.
     */
    static @Nullable DateRange read(JsonNode date) {
        JsonNode value = date.isArray() && date.size() == 1 ? date.path(0) : date;
        if (value.isObject()) {
            return of(value.path("start"), value.path("end"));
        }
        if (value.isString()) {
            return read(value.stringValue());
        }
        return value.isIntegralNumber() ? read(Json.plain(value)) : null;
    }

    static @Nullable DateRange read(String date) {
        int slash = date.indexOf('/');
        return slash < 0 ? of(date, date) : of(date.substring(0, slash), date.substring(slash + 1));
    }

    private static @Nullable DateRange of(JsonNode start, JsonNode end) {
        return of(Json.absent(start) ? "" : Json.plain(start), Json.absent(end) ? "" : Json.plain(end));
    }

    private static @Nullable DateRange of(String start, String end) {
        DateRange from = isOpen(start) ? new DateRange(Double.NEGATIVE_INFINITY, 0) : period(start);
        DateRange to = isOpen(end) ? new DateRange(0, Double.POSITIVE_INFINITY) : period(end);
        if (from == null || to == null || (isOpen(start) && isOpen(end)) || from.first > to.last) {
            return null;
        }
        return new DateRange(from.first, to.last);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    /** The days of one year, quarter, month or day; null where the words are no date of the calendar's years 1-9999. */
    private static @Nullable DateRange period(String words) {
        Matcher matcher = DATE.matcher(Words.strip(words));
        if (!matcher.matches()) {
            return null;
        }
        int year = number(matcher.group(1));
        int quarter = number(matcher.group(2));
        int month = number(matcher.group(3));
        int day = number(matcher.group(4));
        try {
            int firstMonth = month > 0 ? month : Math.max(1, 3 * quarter - 2);
            LocalDate start = LocalDate.of(year, firstMonth, Math.max(1, day));
            int lastMonth = month > 0 ? month : quarter > 0 ? 3 * quarter : 12;
            LocalDate end = day > 0 ? start : LocalDate.of(year, lastMonth, 1).plusMonths(1);
            if (year < 1 || end.getYear() > 9999) {
                return null;
            }
            return new DateRange(start.toEpochDay(), day > 0 ? end.toEpochDay() : end.toEpochDay() - 1);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(@Nullable String digits) {
        int number = 0;
        for (int c : digits == null ? new int[0] : digits.codePoints().toArray()) {
            number = 10 * number + Character.digit(c, 10);
        }
        return number;
    }

    boolean touches(DateRange other) {
        return other.first <= last && first <= other.last;
    }

    boolean open() {
        return Double.isInfinite(last - first);
    }

    /** Length in days. */
    double days() {
        return last - first + 1;
    }
}
