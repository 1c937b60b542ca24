package io.dragoman.coding.time;

import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A month, or days of a month, with the year if it is named. Where it is not, the year comes from what is near: the
 * other end of a range, an earlier full date, else the article's date.
 *
 * @param months how many months it lasts if no day is named: 1, or 3 for a season
 * @param day null for whole months
 * @param lastDay last day of a stretch of days, null for a single one
 * @param weekday a weekday named with it, null if none
 * @param year in digits, null if not given
 * @param whichYear "last", "that" and the like, null if not given
 */
record CalendarDate(
        int month,
        int months,
        @Nullable Integer day,
        @Nullable Integer lastDay,
        @Nullable DayOfWeek weekday,
        @Nullable Integer year,
        @Nullable String whichYear)
        implements Meaning {

    /** A coming date this near, or nearer, is meant rather than one that lies most of a year back. */
    private static final int NEAR_DAYS = 60;

    /** Whole months of a year not named. */
    static CalendarDate ofMonths(int month, int months) {
        return new CalendarDate(month, months, null, null, null, null, null);
    }

    static CalendarDate ofMonths(int month, int months, int year) {
        return new CalendarDate(month, months, null, null, null, year, null);
    }

    /** Whole months of the year that the groups "year" and "whichyear" name, if any. */
    static CalendarDate ofMonths(int month, int months, Matcher matcher) {
        return new CalendarDate(month, months, null, null, null, yearOf(matcher), whichYear(matcher));
    }

    static CalendarDate ofDays(
            int month, int day, @Nullable Integer lastDay, @Nullable String weekday, Matcher matcher) {
        return new CalendarDate(
                month,
                1,
                day,
                lastDay,
                weekday == null ? null : TimeWords.weekday(weekday),
                yearOf(matcher),
                whichYear(matcher));
    }

    private static @Nullable Integer yearOf(Matcher matcher) {
        String digits = matcher.group("year");
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static @Nullable String whichYear(Matcher matcher) {
        String which = matcher.group("whichyear");
        return which == null ? null : TimeWords.plain(which);
    }

    boolean hasYear() {
        return year != null || whichYear != null;
    }

    @Override
    public @Nullable DateSpan resolve(Setting setting) {
        if (year != null) {
            return in(year, DateBasis.EXPLICIT);
        }
        if (whichYear != null) {
            Setting.NamedYear named = setting.year(whichYear);
            return named == null ? null : in(named.year(), named.basis());
        }
        LocalDate notBefore = setting.notBefore();
        if (notBefore != null) {
            return onOrAfter(notBefore);
        }
        LocalDate notAfter = setting.notAfter();
        if (notAfter != null) {
            return onOrBefore(notAfter);
        }
        return nearby(setting);
    }

    private @Nullable DateSpan nearby(Setting setting) {
        LocalDate published = setting.published();
        if (published != null && setting.isFuture()) {
            return onOrAfter(published);
        }
        DateSpan told = fromSameMonth(setting);
        if (told == null) {
            told = fromParagraph(setting);
        }
        if (told != null || published == null) {
            return told;
        }
        DateSpan before = onOrBefore(published);
        DateSpan after = onOrAfter(published);
        boolean comingSoon = setting.outlook() == Outlook.UNKNOWN
                && after != null
                && !startOf(after).isAfter(published.plusDays(NEAR_DAYS));
        return comingSoon ? after : before;
    }

    /** Months back within which a month named again in another paragraph is the same one. */
    private static final int RECENT_MONTHS = 13;

    /** The year of an earlier date in the same month, if of late or in the same paragraph. */
    private @Nullable DateSpan fromSameMonth(Setting setting) {
        LocalDate published = setting.published();
        Timeline.Entry entry = setting.timeline().latest(each -> {
            LocalDate start = each.date().start();
            boolean full = each.kind() == Kind.DATE || each.kind() == Kind.MONTH_OF_YEAR || each.kind() == Kind.PERIOD;
            if (start == null || !full || each.days() > 31 || start.getMonthValue() != month) {
                return false;
            }
            return each.paragraph() == setting.paragraph()
                    || published == null
                    || start.isAfter(published.minusMonths(RECENT_MONTHS));
        });
        return entry == null ? null : in(startOf(entry.date()).getYear(), DateBasis.CONTEXT);
    }

    /**
     * The first such date after one that the narrative of this paragraph stands at. Of a year alone only the sentence
     * that names it, and the next, are told; from sentence to sentence an earlier year is only carried on where one of
     * the two dates opens its sentence; and nothing is carried over a turn of the year into a time long past.
     */
    private @Nullable DateSpan fromParagraph(Setting setting) {
        LocalDate published = setting.published();
        Timeline.Entry entry = setting.timeline()
                .latest(each -> each.carrying()
                        && !each.approximate()
                        && goesOn(each, setting)
                        && (published == null || each.paragraph() == setting.paragraph())
                        && (each.days() <= 31
                                || (each.kind() == Kind.YEAR && setting.sentence() - each.sentence() <= 1)));
        LocalDate start = entry == null ? null : entry.date().start();
        if (start == null) {
            return null;
        }
        DateSpan next = onOrAfter(start);
        if (next == null || published == null) {
            return next;
        }
        boolean late = startOf(next).isAfter(published);
        boolean leap = startOf(next).getYear() != start.getYear() && start.getYear() < published.getYear() - 1;
        return late || leap ? null : next;
    }

    private static boolean goesOn(Timeline.Entry entry, Setting setting) {
        LocalDate published = setting.published();
        LocalDate start = entry.date().start();
        return published == null
                || (start != null && start.getYear() >= published.getYear())
                || entry.sentence() == setting.sentence()
                || entry.opens()
                || setting.opens();
    }

    private @Nullable DateSpan onOrAfter(LocalDate day) {
        for (int candidate = day.getYear() - 1; candidate <= day.getYear() + 8; candidate++) {
            DateSpan span = in(candidate, DateBasis.CONTEXT);
            if (span != null && !endOf(span).isBefore(day) && fitsWeekday(span)) {
                return span;
            }
        }
        return null;
    }

    private @Nullable DateSpan onOrBefore(LocalDate day) {
        for (int candidate = day.getYear(); candidate >= day.getYear() - 8; candidate--) {
            DateSpan span = in(candidate, DateBasis.CONTEXT);
            if (span != null && !startOf(span).isAfter(day) && fitsWeekday(span)) {
                return span;
            }
        }
        return null;
    }

    private boolean fitsWeekday(DateSpan span) {
        return weekday == null || startOf(span).getDayOfWeek() == weekday;
    }

    private @Nullable DateSpan in(int inYear, DateBasis basis) {
        YearMonth first = YearMonth.of(inYear, month);
        if (day == null) {
            LocalDate end = first.plusMonths(months - 1L).atEndOfMonth();
            return new DateSpan(first.atDay(1), end, months == 1 ? DatePrecision.MONTH : DatePrecision.APPROX, basis);
        }
        int last = lastDay == null ? day : lastDay;
        if (last < day || !first.isValidDay(last)) {
            return null;
        }
        return new DateSpan(
                first.atDay(day), first.atDay(last), last == day ? DatePrecision.DAY : DatePrecision.RANGE, basis);
    }

    private static LocalDate startOf(DateSpan span) {
        return Objects.requireNonNull(span.start());
    }

    private static LocalDate endOf(DateSpan span) {
        return Objects.requireNonNull(span.end());
    }
}
