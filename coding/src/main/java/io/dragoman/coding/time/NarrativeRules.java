package io.dragoman.coding.time;

import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Rules for times relative to a date named before: "the same day", "later that year", "two days later". */
final class NarrativeRules {

    static final List<Rule> RULES = List.of(
            Rule.words(
                    Kind.NARRATIVE,
                    "(?:the (?:very )?same|that(?: very| same)?)"
                            + " (?<unit>day|morning|afternoon|evening|night|week|weekend|month|year|decade)(?![-‐])",
                    matcher -> shifted(Unit.of(matcher.group("unit")), 0)),
            Rule.words(
                    Kind.NARRATIVE,
                    "(?<which>later|earlier) (?:the same|that(?: same)?) (?<unit>day|evening|week|month|year|decade)",
                    NarrativeRules::sideOfPeriod),
            Rule.words(
                    Kind.NARRATIVE,
                    "the (?:very )?(?<which>following|next|ensuing|subsequent|previous|preceding|prior)"
                            + " (?<unit>day|morning|afternoon|evening|night|week|weekend|month|quarter|year|decade)",
                    matcher -> shifted(Unit.of(matcher.group("unit")), direction(matcher))),
            Rule.of(
                    Kind.NARRATIVE,
                    "(?:the )?(?<which>following|next|previous|preceding) (?<weekday>{WEEKDAY})",
                    NarrativeRules::weekday),
            Rule.words(
                    Kind.NARRATIVE,
                    "(?:{ABOUT} )?(?<count>{NUMBER}) (?<unit>{UNIT})s? (?<which>later|earlier)"
                            + "(?! (?:than|on|this|that)\\b| in (?:the (?:day|week|month|year|decade|century)|[0-9]|early|late|{MONTH})\\b)",
                    NarrativeRules::counted),
            Rule.words(
                    Kind.NARRATIVE,
                    "(?<count>the|{NUMBER}) (?<unit>{UNIT})s? (?<which>before|after)(?=\\s{0,3}(?:[.,;:!?)”]|$| and\\b| but\\b))",
                    NarrativeRules::counted),
            Rule.of(
                    Kind.NARRATIVE,
                    "(?:on )(?<day>the {ORDINAL_DAY})(?: of (?:that|the same) month)?(?=\\s{0,3}(?:[.,;:)”]|$))",
                    NarrativeRules::dayOfMonth),
            Rule.words(Kind.VAGUE, "(?:ever )?since then", matcher -> NarrativeRules::sinceThen));

    private NarrativeRules() {}

    /** A meaning that needs a date named before, at least as exact as the unit. */
    private static Meaning narrative(Unit unit, Function<LocalDate, @Nullable DateSpan> reader) {
        return setting -> {
            DateSpan anchor = setting.timeline().anchor(unit);
            LocalDate end = anchor == null ? null : anchor.end();
            return end == null ? null : reader.apply(end);
        };
    }

    private static int direction(Matcher matcher) {
        return switch (TimeWords.plain(matcher.group("which"))) {
            case "previous", "preceding", "prior", "earlier", "before" -> -1;
            default -> 1;
        };
    }

    /** Without any date named before, "the previous month" starts from the article's date. */
    private static Meaning shifted(Unit unit, int shift) {
        Meaning meaning = narrative(unit, day -> unit.around(unit.plus(unit.start(day), shift), DateBasis.NARRATIVE));
        return setting -> {
            DateSpan date = meaning.resolve(setting);
            LocalDate published = setting.published();
            if (date != null || published == null || shift >= 0) {
                return date;
            }
            return unit.around(unit.plus(unit.start(published), shift), DateBasis.RELATIVE);
        };
    }

    private static Meaning sideOfPeriod(Matcher matcher) {
        Unit unit = Unit.of(matcher.group("unit"));
        if (unit == Unit.DAY) {
            return shifted(unit, 0);
        }
        boolean later = TimeWords.plain(matcher.group("which")).equals("later");
        return setting -> {
            DateSpan anchor = setting.timeline().anchor(unit);
            LocalDate start = anchor == null ? null : anchor.start();
            LocalDate end = anchor == null ? null : anchor.end();
            if (start == null || end == null) {
                return null;
            }
            return later
                    ? new DateSpan(
                            end.equals(unit.end(end)) ? start : end,
                            unit.end(end),
                            DatePrecision.RANGE,
                            DateBasis.NARRATIVE)
                    : new DateSpan(
                            unit.start(start),
                            start.equals(unit.start(start)) ? end : start,
                            DatePrecision.RANGE,
                            DateBasis.NARRATIVE);
        };
    }

    private static Meaning weekday(Matcher matcher) {
        var weekday = TimeWords.weekday(matcher.group("weekday"));
        boolean back = direction(matcher) < 0;
        return narrative(
                Unit.DAY,
                day -> DateSpan.day(
                        day.with(back ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday)),
                        DateBasis.NARRATIVE));
    }

    private static Meaning counted(Matcher matcher) {
        Unit unit = Unit.of(matcher.group("unit"));
        int count = direction(matcher) * TimeWords.number(matcher.group("count"));
        Unit exact = unit == Unit.DECADE ? Unit.YEAR : unit;
        return narrative(unit, day -> exact.around(unit.plus(day, count), DateBasis.NARRATIVE));
    }

    private static Meaning dayOfMonth(Matcher matcher) {
        int day = TimeWords.number(matcher.group("day").replaceAll("\\D", ""));
        return narrative(
                Unit.MONTH,
                anchor -> YearMonth.from(anchor).isValidDay(day)
                        ? DateSpan.day(anchor.withDayOfMonth(day), DateBasis.CONTEXT)
                        : null);
    }

    private static @Nullable DateSpan sinceThen(Setting setting) {
        DateSpan anchor = setting.timeline().anchor(Unit.YEAR);
        return anchor == null ? null : new DateSpan(anchor.start(), null, DatePrecision.SINCE, DateBasis.NARRATIVE);
    }
}
