package io.dragoman.text.load;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds full dates, day and month and year, in a line. With dots the day always comes first. With slashes or hyphens
 * before the year, the number above 12 is the day; if neither is, the day of the week decides if it is given and agrees
 * with one reading only; else the date stays ambiguous, for a month's error is worse than a question.
 */
public final class DateText {

    private static final String MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec";
    private static final String MONTH =
            "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
                    + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
    private static final String WEEKDAY =
            "(?:\\b(?<weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}+[.,]{0,2}+ {0,2}+)?(?:the )?";
    private static final String BEGIN = "(?<![\\p{L}\\d./-])";
    private static final String END = "(?![\\d/-]|\\.\\d|\\p{L}(?<!T))";
    /** A time of day before or after a date; the whole of it is taken with the date. */
    private static final String TIME = "\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2}(?:\\.\\d{1,9})?)?(?: ?[ap]\\.?m\\b\\.?)?"
            + "|\\d{4}(?= ?(?:GMT|UTC|hrs|hours))|\\d{1,2} ?[ap]\\.?m\\b\\.?";

    private static final String ZONE = "(?: ?\\(?(?:GMT|UTC|Z|[A-Z]{1,4}T|hrs|hours|local time|[+-]\\d{2}:?\\d{2}"
            + "|(?:GMT|UTC) ?[+-]\\d{1,2}(?::?\\d{2})?)\\)?(?![\\p{L}\\d]))?";
    private static final Pattern TIME_AFTER =
            Pattern.compile("(?:T|,? (?:at )?|,? ?[-–—|·•] ?)?(?:" + TIME + ")" + ZONE, Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME_BEFORE =
            Pattern.compile("(?:" + TIME + ")" + ZONE + "(?:,| on|)(?: [-–—|·•])? ?$", Pattern.CASE_INSENSITIVE);

    private static final List<Pattern> FORMS = List.of(
            form("(?<year>(?:19|20)\\d{2})(?<mark>[-./])(?<number>\\d{1,2})\\k<mark>(?<day>\\d{1,2})"),
            form(DAY + "(?: of)?[ -]" + MONTH + ",?[ -]" + YEAR),
            form(MONTH + "[ -]" + DAY + "(?:,? ?| - )" + YEAR),
            form("(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\." + YEAR),
            form("(?<first>\\d{1,2})(?<mark>[/-])(?<second>\\d{1,2})\\k<mark>" + YEAR));

    private DateText() {}

    private static Pattern form(String date) {
        return Pattern.compile(BEGIN + WEEKDAY + date + END, Pattern.CASE_INSENSITIVE);
    }

    /**
     * A date in a line, with its day of the week and time of day.
     *
     * @param start UTF-16 index into the line
     * @param date null if it can be read in two ways
     */
    public record Found(int start, int end, @Nullable LocalDate date, String written) {}

    /** The dates of a line of bounded length, from left to right. */
    public static List<Found> find(String line) {
        List<Found> all = new ArrayList<>();
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(line);
            while (matcher.find()) {
                boolean taken = all.stream().anyMatch(each -> matcher.start() < each.end && each.start < matcher.end());
                Found found = taken ? null : found(matcher, line, form == FORMS.get(FORMS.size() - 1));
                if (found != null) {
                    all.add(found);
                }
            }
        }
        all.sort(Comparator.comparingInt(Found::start));
        return all;
    }

    /** The date a field holds, however written, or null if it is none or ambiguous. */
    public static @Nullable LocalDate parse(String field) {
        if (field.matches("(?:19|20)\\d{6}")) {
            return date(number(field, 0, 4), number(field, 4, 6), number(field, 6, 8));
        }
        List<Found> found = field.length() > 100 ? List.of() : find(field);
        return found.size() == 1 ? found.get(0).date : null;
    }

    private static @Nullable Found found(Matcher matcher, String line, boolean ordered) {
        int year = Integer.parseInt(matcher.group("year"));
        LocalDate date;
        if (ordered) {
            int first = Integer.parseInt(matcher.group("first"));
            int second = Integer.parseInt(matcher.group("second"));
            LocalDate dayFirst = date(year, second, first);
            LocalDate monthFirst = date(year, first, second);
            if (dayFirst == null && monthFirst == null) {
                return null;
            }
            date = choose(dayFirst, monthFirst, matcher.group("weekday"));
        } else {
            date = date(year, month(matcher), Integer.parseInt(matcher.group("day")));
            if (date == null) {
                return null;
            }
        }
        return withTime(matcher.start(), matcher.end(), date, matcher.group().strip(), line);
    }

    private static @Nullable LocalDate choose(
            @Nullable LocalDate dayFirst, @Nullable LocalDate monthFirst, @Nullable String weekday) {
        if (dayFirst == null || monthFirst == null) {
            return dayFirst == null ? monthFirst : dayFirst;
        }
        if (dayFirst.equals(monthFirst)) {
            return dayFirst;
        }
        boolean dayFits = weekday != null && fits(dayFirst.getDayOfWeek(), weekday);
        boolean monthFits = weekday != null && fits(monthFirst.getDayOfWeek(), weekday);
        if (dayFits == monthFits) {
            return null;
        }
        return dayFits ? dayFirst : monthFirst;
    }

    private static boolean fits(DayOfWeek day, String weekday) {
        return day.name().startsWith(weekday.toUpperCase(Locale.ROOT));
    }

    private static Found withTime(int start, int end, @Nullable LocalDate date, String written, String line) {
        Matcher after = TIME_AFTER.matcher(line).region(end, line.length());
        int to = after.lookingAt() ? after.end() : end;
        Matcher before = TIME_BEFORE.matcher(line).region(Math.max(0, start - 40), start);
        int from = before.find() ? before.start() : start;
        return new Found(from, to, date, written);
    }

    private static int month(Matcher matcher) {
        if (!matcher.pattern().pattern().contains("<month>")) {
            return Integer.parseInt(matcher.group("number"));
        }
        String name = matcher.group("month").substring(0, 3).toLowerCase(Locale.ROOT);
        return MONTH_NAMES.indexOf(name) / 4 + 1;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }
}
