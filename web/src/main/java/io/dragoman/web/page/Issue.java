package io.dragoman.web.page;

import io.dragoman.web.http.Parameters;
import io.dragoman.web.http.Problem;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The period of an issue by its name in an address: {@code 2021-03}, {@code 2021-W12}, {@code 2021} or {@code 2021-03-01_2021-04-30}.
 *
 * @param name as in the address
 * @param from first day
 * @param to last day
 */
record Issue(String name, LocalDate from, LocalDate to) {
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(\\d{4}-\\d{2}-\\d{2})");

    static Issue month(YearMonth month) {
        return new Issue(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    /** The ISO week of a day. */
    static Issue week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String name = String.format(
                Locale.ROOT,
                "%04d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new Issue(name, monday, monday.plusDays(6));
    }

    /** Any period; throws {@link Problem} if it ends before it begins. */
    static Issue days(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw Problem.badRequest("the period ends before it begins: " + from + " to " + to);
        }
        YearMonth month = YearMonth.from(from);
        return from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth())
                ? month(month)
                : new Issue(from + "_" + to, from, to);
    }

    /** Reads a name; throws {@link Problem} with what would have been accepted. */
    static Issue parse(String name) {
        Matcher week = WEEK.matcher(name);
        Matcher days = DAYS.matcher(name);
        try {
            Issue issue;
            if (week.matches()) {
                LocalDate inside = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)));
                issue = week(inside);
            } else if (days.matches()) {
                issue = days(LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2)));
            } else if (name.matches("\\d{4}")) {
                Year year = Year.parse(name);
                issue = new Issue(name, year.atDay(1), year.atMonth(12).atEndOfMonth());
            } else {
                issue = month(YearMonth.parse(name));
            }
            // The same bounds as for every other date.
            Parameters.day(issue.from().toString());
            Parameters.day(issue.to().toString());
            return issue;
        } catch (DateTimeException e) {
            throw Problem.notFound(
                    Parameters.quoted(name)
                            + " is no issue: write 2021-03, 2021-W12, 2021 or 2021-03-01_2021-04-30, then .html, .pdf, .epub, .atom or .md");
        }
    }
}
