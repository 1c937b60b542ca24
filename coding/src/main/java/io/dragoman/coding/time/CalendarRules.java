package io.dragoman.coding.time;

import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Rules for dates of the calendar: days, months, years, quarters, seasons, decades. */
final class CalendarRules {

    static final List<Rule> RULES = List.of(
            Rule.of(
                    Kind.DATE,
                    "9/11(?!/)|(?:September|Sept\\.?) 11(?:th)?(?= (?:terror(?:ist)? )?attacks?\\b)",
                    matcher -> setting -> DateSpan.day(LocalDate.of(2001, 9, 11), DateBasis.EXPLICIT)),
            Rule.of(
                    Kind.DATE,
                    "(?:(?<weekday>{DAY_NAME}),? )?(?<month>{MONTH}) (?:the )?(?<day>{DAY})"
                            + "(?:(?:{DASH}| (?:to|and|through|until|till|&) )(?<last>{DAY}))?{OF_YEAR}?",
                    CalendarRules::days),
            Rule.of(
                    Kind.DATE,
                    "(?:(?<weekday>{DAY_NAME}),? )?(?:the (?={ORDINAL_DAY}))?(?<day>{DAY})"
                            + "(?:(?:{DASH}| (?:to|and|until|till|&) )(?:the )?(?<last>{DAY}))?"
                            + " (?:of )?(?<month>{MONTH}){OF_YEAR}?",
                    CalendarRules::days),
            Rule.of(
                    Kind.DATE,
                    "(?<year>[12][0-9]{3})(?<sign>[-/])(?<month>[01]?[0-9])\\k<sign>(?<day>[0-3]?[0-9])"
                            + "(?:T[0-9:]{4,8}Z?)?",
                    matcher -> day(matcher, "year", "month", "day")),
            Rule.of(
                    Kind.DATE,
                    "(?<day>[0-3]?[0-9])\\.(?<month>[01]?[0-9])\\.(?<year>[12][0-9]{3})",
                    matcher -> day(matcher, "year", "month", "day")),
            Rule.of(
                    Kind.DATE,
                    "(?<first>[0-3]?[0-9])/(?<second>[0-3]?[0-9])/(?<year>[12][0-9]{3})",
                    CalendarRules::slashed),
            Rule.of(
                    Kind.MONTH_OF_YEAR,
                    "(?<month>{MONTH}){OF_YEAR}",
                    matcher -> CalendarDate.ofMonths(TimeWords.month(matcher.group("month")), 1, matcher)),
            Rule.of(
                    Kind.MONTH,
                    "(?<month>{FULL_MONTH}|(?:Feb|Apr|Aug|Sept|Oct|Nov|Dec)\\.)",
                    matcher -> CalendarDate.ofMonths(TimeWords.month(matcher.group("month")), 1)),
            Rule.of(
                    Kind.PERIOD,
                    "(?:the )?(?<season>{SEASON}){OF_YEAR}",
                    matcher -> CalendarDate.ofMonths(TimeWords.seasonStart(matcher.group("season")), 3, matcher)),
            Rule.of(
                    Kind.PERIOD,
                    "[Ii]n the (?<season>spring|summer|autumn|winter)(?! of)",
                    matcher -> CalendarDate.ofMonths(TimeWords.seasonStart(matcher.group("season")), 3)),
            Rule.of(Kind.YEAR, "(?:(?i:the|fiscal) year |FY ?)?(?<year>{YEAR})", CalendarRules::year),
            Rule.of(Kind.PERIOD, "(?<from>{YEAR})(?:{DASH}|/)(?<to>{YEAR}|[0-9]{2})", CalendarRules::years),
            Rule.of(
                    Kind.VAGUE,
                    "(?<year>{YEAR})(?:{DASH}| to (?:the )?)(?:present|date|today|now)",
                    CalendarRules::toPresent),
            Rule.of(Kind.PERIOD, "(?:the )?(?<decade>(?:1[5-9]|20)[0-9]0)['’]?s", CalendarRules::decade),
            Rule.words(
                    Kind.PERIOD,
                    "(?:the )?(?<number>first|second|third|fourth|1st|2nd|3rd|4th) quarter"
                            + "(?:{OF_YEAR}| of the year)?(?![-‐])",
                    matcher -> quarter(CalendarDate.ofMonths(quarterStart(matcher), 3, matcher))),
            Rule.of(
                    Kind.PERIOD,
                    "Q(?<number>[1-4]){OF_YEAR}?",
                    matcher -> quarter(CalendarDate.ofMonths(quarterStart(matcher), 3, matcher))),
            Rule.of(
                    Kind.PERIOD,
                    "(?<year>{YEAR})[-‐ ]?Q(?<number>[1-4])",
                    matcher -> quarter(CalendarDate.ofMonths(quarterStart(matcher), 3, number(matcher, "year")))),
            Rule.of(Kind.PERIOD, "H(?<number>[12]) (?:of )?(?<year>{YEAR})", CalendarRules::half));

    private CalendarRules() {}

    private static @Nullable Meaning days(Matcher matcher) {
        String last = matcher.group("last");
        return CalendarDate.ofDays(
                TimeWords.month(matcher.group("month")),
                TimeWords.number(matcher.group("day")),
                last == null ? null : Integer.valueOf(TimeWords.number(last)),
                matcher.group("weekday"),
                matcher);
    }

    private static @Nullable Meaning day(Matcher matcher, String year, String month, String day) {
        return day(number(matcher, year), number(matcher, month), number(matcher, day));
    }

    private static @Nullable Meaning day(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || !YearMonth.of(year, month).isValidDay(day)) {
            return null;
        }
        DateSpan date = DateSpan.day(LocalDate.of(year, month, day), DateBasis.EXPLICIT);
        return setting -> date;
    }

    private static @Nullable Meaning slashed(Matcher matcher) {
        int year = number(matcher, "year");
        Meaning dayFirst = day(year, number(matcher, "second"), number(matcher, "first"));
        Meaning monthFirst = day(year, number(matcher, "first"), number(matcher, "second"));
        if (dayFirst == null || monthFirst == null) {
            return dayFirst == null ? monthFirst : dayFirst;
        }
        return setting -> (setting.dayFirst() ? dayFirst : monthFirst).resolve(setting);
    }

    private static Meaning year(Matcher matcher) {
        DateSpan date = Unit.YEAR.around(LocalDate.of(number(matcher, "year"), 1, 1), DateBasis.EXPLICIT);
        return setting -> date;
    }

    /** "2014-16" and "2014/15" too; "2021-03" is no stretch of years. */
    private static @Nullable Meaning years(Matcher matcher) {
        int from = number(matcher, "from");
        int to = number(matcher, "to");
        if (to < 100) {
            to += from / 100 * 100;
        }
        if (to <= from) {
            return null;
        }
        DateSpan date = new DateSpan(
                LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), DatePrecision.RANGE, DateBasis.EXPLICIT);
        return setting -> date;
    }

    private static Meaning toPresent(Matcher matcher) {
        DateSpan date = new DateSpan(
                LocalDate.of(number(matcher, "year"), 1, 1), null, DatePrecision.SINCE, DateBasis.EXPLICIT);
        return setting -> date;
    }

    private static Meaning decade(Matcher matcher) {
        DateSpan date = Unit.DECADE.around(LocalDate.of(number(matcher, "decade"), 1, 1), DateBasis.EXPLICIT);
        return setting -> date;
    }

    private static int quarterStart(Matcher matcher) {
        return switch (matcher.group("number").toLowerCase(Locale.ROOT)) {
            case "1", "first", "1st" -> 1;
            case "2", "second", "2nd" -> 4;
            case "3", "third", "3rd" -> 7;
            default -> 10;
        };
    }

    private static Meaning quarter(CalendarDate months) {
        return setting -> {
            DateSpan date = months.resolve(setting);
            return date == null ? null : new DateSpan(date.start(), date.end(), DatePrecision.QUARTER, date.basis());
        };
    }

    private static Meaning half(Matcher matcher) {
        LocalDate start =
                LocalDate.of(number(matcher, "year"), number(matcher, "number") == 1 ? Month.JANUARY : Month.JULY, 1);
        DateSpan date = new DateSpan(start, start.plusMonths(6).minusDays(1), DatePrecision.RANGE, DateBasis.EXPLICIT);
        return setting -> date;
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
