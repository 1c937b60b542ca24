package io.dragoman.web.view;

import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date as a reader wants it, with how it is known.
 *
 * @param label such as {@code 23–25 Mar 2021} or {@code since 2013}
 * @param iso the exchange form
 * @param note precision and basis in words, empty for a day given in full
 */
public record DateText(String label, String iso, String note) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    /** No date. */
    public static final DateText NONE = new DateText("", "", "");

    public static DateText of(@Nullable DateSpan date) {
        if (date == null) {
            return NONE;
        }
        String precision = word(date.precision());
        String basis = switch (date.basis()) {
            case EXPLICIT -> "given in the text";
            case CONTEXT -> "completed from dates around it";
            case RELATIVE -> "counted from the article's date";
            case NARRATIVE -> "counted from a date named before";
            case INFERRED -> "inferred from its event";
            case PUBLICATION -> "none said: the day of publication";
        };
        return new DateText(label(date), date.iso(), precision + "; " + basis);
    }

    public static DateText of(@Nullable LocalDate day) {
        return day == null ? NONE : new DateText(DAY.format(day), day.toString(), "");
    }

    private static String label(DateSpan date) {
        LocalDate start = date.start();
        LocalDate end = date.end();
        DatePrecision precision = date.precision();
        if (start == null && end == null) {
            return precision == DatePrecision.FUTURE ? "in the future" : "undated";
        }
        if (start == null) {
            return "until " + DAY.format(end);
        }
        if (end == null) {
            return "since " + unit(start);
        }
        String prefix = precision == DatePrecision.APPROX ? "about " : "";
        if (start.equals(end)) {
            return prefix + DAY.format(start);
        }
        String iso = date.iso();
        if (iso.matches("\\d{4}")) {
            return prefix + iso;
        }
        if (iso.matches("\\d{4}-\\d{2}")) {
            return prefix + MONTH.format(start);
        }
        if (iso.matches("\\d{4}-Q\\d")) {
            return prefix + iso.substring(5) + " " + start.getYear();
        }
        if (start.getYear() == end.getYear() && start.getMonth() == end.getMonth()) {
            return prefix + start.getDayOfMonth() + "–" + DAY.format(end);
        }
        if (start.getDayOfYear() == 1 && end.equals(end.withDayOfYear(end.lengthOfYear()))) {
            return prefix + start.getYear() + "–" + end.getYear();
        }
        return prefix + (start.getYear() == end.getYear() ? DAY_OF_YEAR.format(start) : DAY.format(start)) + " – "
                + DAY.format(end);
    }

    private static String unit(LocalDate day) {
        return day.getDayOfYear() == 1 ? Integer.toString(day.getYear()) : DAY.format(day);
    }

    private static String word(DatePrecision precision) {
        return switch (precision) {
            case DAY -> "known to the day";
            case MONTH -> "known to the month";
            case QUARTER -> "known to the quarter";
            case YEAR -> "known to the year";
            case RANGE -> "a stretch of time";
            case APPROX -> "approximate";
            case BEFORE -> "some time before";
            case AFTER -> "some time after";
            case SINCE -> "since then";
            case ONGOING -> "going on";
            case FUTURE -> "in the future";
        };
    }
}
