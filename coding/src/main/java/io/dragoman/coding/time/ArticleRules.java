package io.dragoman.coding.time;

import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Rules for times relative to the article's date: "yesterday", "on Tuesday", "later this year", "30 years ago", "now". */
final class ArticleRules {

    static final List<Rule> RULES = List.of(
            Rule.words(
                    Kind.PERIOD,
                    "today|tonight|this (?:morning|afternoon|evening)|(?:earlier|later) today",
                    matcher -> day(0)),
            Rule.words(Kind.PERIOD, "yesterday|last night", matcher -> day(-1)),
            Rule.words(Kind.PERIOD, "tomorrow", matcher -> day(1)),
            Rule.words(Kind.PERIOD, "the day before yesterday", matcher -> day(-2)),
            Rule.words(Kind.PERIOD, "the day after tomorrow", matcher -> day(2)),
            Rule.of(Kind.WEEKDAY, "(?<weekday>{WEEKDAY})", matcher -> weekday(matcher, "")),
            Rule.of(
                    Kind.PERIOD,
                    "(?<which>(?i:last|next|this|this past|this coming)) (?<weekday>{WEEKDAY})",
                    matcher -> weekday(matcher, TimeWords.plain(matcher.group("which")))),
            Rule.of(
                    Kind.PERIOD,
                    "(?<which>(?i:last|next|this|this past|this coming)) (?:(?<month>{MONTH})|(?<season>{SEASON}))",
                    ArticleRules::monthOrSeason),
            Rule.words(
                    Kind.PERIOD,
                    "(?<which>last|next|this|this past|this coming|the current|the coming|the present)"
                            + " (?<unit>week|weekend|month|quarter|year|decade)",
                    ArticleRules::period),
            Rule.words(
                    Kind.PERIOD,
                    "(?<which>later|earlier)(?: in)? (?:this|the) (?<unit>week|month|quarter|year|decade)",
                    ArticleRules::sideOfPeriod),
            Rule.words(Kind.PERIOD, "the weekend(?! of\\b)", matcher -> ArticleRules::weekend),
            Rule.words(Kind.DEFINITE, "the (?<unit>week|month|year|decade)", ArticleRules::thePeriod),
            Rule.words(
                    Kind.PERIOD,
                    "(?:by )?(?:the )?(?:year-end|year['’]s end)",
                    matcher -> relative(today -> Part.LATE.of(Unit.YEAR.around(today, DateBasis.RELATIVE)))),
            Rule.words(Kind.PERIOD, "(?:{ABOUT} )?(?<count>{NUMBER}) (?<unit>{UNIT})s? ago", ArticleRules::ago),
            Rule.words(Kind.VAGUE, "(?:{FEW} )?(?<unit>{UNITS}) ago", ArticleRules::someAgo),
            Rule.words(
                    Kind.VAGUE,
                    "(?:the )?(?<which>last|past|next|coming) (?<count>{NUMBER}) (?<unit>{UNIT})s?(?! of\\b)",
                    matcher -> stretch(matcher, TimeWords.number(matcher.group("count")))),
            Rule.words(Kind.VAGUE, "the (?<which>last|past) (?<unit>{UNIT})(?! of\\b)", matcher -> stretch(matcher, 1)),
            Rule.words(
                    Kind.VAGUE,
                    "(?:the )?(?<which>recent|last|past|next|coming)(?: few| several| couple of)? (?<unit>{UNITS})(?! of\\b)",
                    matcher -> stretch(matcher, null)),
            Rule.words(
                    Kind.VAGUE,
                    "in (?:{ABOUT} )?(?<count>{NUMBER}) (?<unit>{UNIT})s?(?<time>['’]s? time)?",
                    ArticleRules::in),
            Rule.words(Kind.VAGUE, "(?<count>{NUMBER}) (?<unit>{UNIT})s?(?<time> from now)", ArticleRules::in),
            Rule.words(
                    Kind.VAGUE,
                    "(?:right )?now(?![-‐])|currently|at (?:the|this|present) moment|at present|presently|nowadays|these days",
                    matcher ->
                            relative(today -> new DateSpan(today, today, DatePrecision.ONGOING, DateBasis.RELATIVE))),
            Rule.words(
                    Kind.VAGUE,
                    "so far(?! (?:as|from)\\b)|to date|until now|up to now|as of now|previously",
                    matcher -> relative(today -> new DateSpan(null, today, DatePrecision.BEFORE, DateBasis.RELATIVE))),
            Rule.words(
                    Kind.VAGUE,
                    "recently|lately",
                    matcher -> relative(today ->
                            new DateSpan(today.minusMonths(1), today, DatePrecision.APPROX, DateBasis.RELATIVE))),
            Rule.words(
                    Kind.VAGUE,
                    "any ?time soon|in the (?:near|foreseeable) future|soon(?! (?:after|as|enough)\\b)",
                    matcher -> relative(today -> new DateSpan(today, null, DatePrecision.FUTURE, DateBasis.RELATIVE))));

    private ArticleRules() {}

    /** A meaning that needs the article's date. */
    private static Meaning relative(Function<LocalDate, @Nullable DateSpan> reader) {
        return setting -> {
            LocalDate published = setting.published();
            return published == null ? null : reader.apply(published);
        };
    }

    private static Meaning day(int shift) {
        return relative(today -> DateSpan.day(today.plusDays(shift), DateBasis.RELATIVE));
    }

    private static Meaning weekday(Matcher matcher, String which) {
        DayOfWeek weekday = TimeWords.weekday(matcher.group("weekday"));
        return setting -> {
            LocalDate published = setting.published();
            if (published == null) {
                return null;
            }
            LocalDate notBefore = setting.notBefore();
            LocalDate notAfter = setting.notAfter();
            LocalDate day = switch (which) {
                case "last", "this past" -> published.with(TemporalAdjusters.previous(weekday));
                case "next" -> published.with(TemporalAdjusters.next(weekday));
                case "this", "this coming" ->
                    setting.outlook() == Outlook.PAST && which.equals("this")
                            ? published.with(TemporalAdjusters.previousOrSame(weekday))
                            : published.with(TemporalAdjusters.nextOrSame(weekday));
                default ->
                    notBefore != null
                            ? notBefore.with(TemporalAdjusters.nextOrSame(weekday))
                            : notAfter != null
                                    ? notAfter.with(TemporalAdjusters.previousOrSame(weekday))
                                    : setting.isFuture()
                                            ? published.with(TemporalAdjusters.nextOrSame(weekday))
                                            : published.with(TemporalAdjusters.previousOrSame(weekday));
            };
            return DateSpan.day(day, DateBasis.RELATIVE);
        };
    }

    /** "last May" is the latest one that is over, "next May" the first still to begin, "this May" the one of this year. */
    private static Meaning monthOrSeason(Matcher matcher) {
        String which = TimeWords.plain(matcher.group("which"));
        String season = matcher.group("season");
        int month = season != null ? TimeWords.seasonStart(season) : TimeWords.month(matcher.group("month"));
        int months = season != null ? 3 : 1;
        return relative(today -> {
            LocalDate start = LocalDate.of(today.getYear(), month, 1);
            if (which.equals("last") || which.equals("this past")) {
                LocalDate end = start.plusMonths(months);
                start = end.isAfter(today) ? start.minusYears(1) : start;
            } else if (which.equals("next")) {
                start = start.isAfter(today) ? start : start.plusYears(1);
            }
            DatePrecision precision = months == 1 ? DatePrecision.MONTH : DatePrecision.APPROX;
            return new DateSpan(start, start.plusMonths(months).minusDays(1), precision, DateBasis.RELATIVE);
        });
    }

    /** The coming weekend where the sentence looks ahead, else the latest that has begun. */
    private static @Nullable DateSpan weekend(Setting setting) {
        LocalDate published = setting.published();
        if (published == null) {
            return null;
        }
        boolean begun = published.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        LocalDate week = setting.isFuture() || begun ? published : published.minusWeeks(1);
        return Unit.WEEKEND.around(week, DateBasis.RELATIVE);
    }

    private static Meaning period(Matcher matcher) {
        Unit unit = Unit.of(matcher.group("unit"));
        int shift = switch (TimeWords.plain(matcher.group("which"))) {
            case "last", "this past" -> -1;
            case "next", "the coming" -> 1;
            default -> 0;
        };
        return relative(today -> unit.around(unit.plus(unit.start(today), shift), DateBasis.RELATIVE));
    }

    private static Meaning sideOfPeriod(Matcher matcher) {
        Unit unit = Unit.of(matcher.group("unit"));
        boolean later = TimeWords.plain(matcher.group("which")).equals("later");
        return relative(today -> later
                ? new DateSpan(today, unit.end(today), DatePrecision.RANGE, DateBasis.RELATIVE)
                : new DateSpan(unit.start(today), today, DatePrecision.RANGE, DateBasis.RELATIVE));
    }

    private static Meaning thePeriod(Matcher matcher) {
        Unit unit = Unit.of(matcher.group("unit"));
        return relative(today -> unit.around(today, DateBasis.RELATIVE));
    }

    /** As exact as its unit: "30 years ago" is a year, "three days ago" a day. */
    private static Meaning ago(Matcher matcher) {
        Unit unit = Unit.of(matcher.group("unit"));
        int count = TimeWords.number(matcher.group("count"));
        return relative(today -> {
            Unit exact = unit == Unit.DECADE ? Unit.YEAR : unit;
            return exact.around(unit.plus(today, -count), DateBasis.RELATIVE);
        });
    }

    /** "a few years ago": two to nine of them. */
    private static Meaning someAgo(Matcher matcher) {
        Unit unit = Unit.of(matcher.group("unit"));
        return relative(today ->
                new DateSpan(unit.plus(today, -9), unit.plus(today, -2), DatePrecision.APPROX, DateBasis.RELATIVE));
    }

    /** The days up to the article's date or from it on; without a count as many units as "recent" means. */
    private static Meaning stretch(Matcher matcher, @Nullable Integer count) {
        Unit unit = Unit.of(matcher.group("unit"));
        String which = TimeWords.plain(matcher.group("which"));
        int units = count == null ? unit.vague() : count;
        DatePrecision precision = count == null ? DatePrecision.APPROX : DatePrecision.RANGE;
        boolean coming = which.equals("next") || which.equals("coming");
        return relative(today -> coming
                ? new DateSpan(today, unit.plus(today, units), DatePrecision.FUTURE, DateBasis.RELATIVE)
                : new DateSpan(unit.plus(today, -units), today, precision, DateBasis.RELATIVE));
    }

    /** "in two weeks": a time only where the sentence looks ahead; otherwise how long something took. */
    private static Meaning in(Matcher matcher) {
        Unit unit = Unit.of(matcher.group("unit"));
        int count = TimeWords.number(matcher.group("count"));
        boolean clear = matcher.group("time") != null;
        return setting -> {
            LocalDate published = setting.published();
            if (published == null || (!clear && !setting.isFuture())) {
                return null;
            }
            DateSpan date = unit.around(unit.plus(published, count), DateBasis.RELATIVE);
            return new DateSpan(Objects.requireNonNull(date.start()), date.end(), DatePrecision.APPROX, date.basis());
        };
    }
}
