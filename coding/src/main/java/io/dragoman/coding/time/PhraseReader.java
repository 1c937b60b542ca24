package io.dragoman.coding.time;

import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time phrases of one sentence, from left to right, the longest at each place: single expressions, parts of
 * periods ("early 2020"), ranges ("from … to …") and sides ("since …", "until …", "before …", "after …").
 */
final class PhraseReader {

    private static final List<Rule> RULES = Stream.of(CalendarRules.RULES, ArticleRules.RULES, NarrativeRules.RULES)
            .flatMap(List::stream)
            .toList();

    private static final Pattern PART = pattern("(?i:(?<adjective>early|mid|late)(?:[-‐]| (?:in )?)"
            + "|(?:the )?(?:very )?(?<noun>beginning|start|early part|early months|first months|opening months|middle|end"
            + "|close|latter part|final months|last months|closing months|first half|second half|latter half) of )");

    private static final Pattern FROM = pattern("(?i:from )");
    private static final Pattern FROM_JOIN = pattern(" (?:to|until|till|through|up to) |{DASH}");
    private static final Pattern BETWEEN = pattern("(?i:between )");
    private static final Pattern BETWEEN_JOIN = pattern(" and ");
    private static final Pattern DASH_JOIN = pattern("{DASH}");
    private static final Pattern DAY_JOIN = pattern(" (?:to|through|until|till) |{DASH}");
    private static final Pattern MONTH_JOIN = pattern(" and |{DASH}");

    private static final Pattern SIDE =
            pattern("(?i:(?<since>(?:ever )?since(?! (?:in|on|at) )|starting|beginning|effective|as from)"
                    + "|(?<until>until|till|til|through|up to|up until|by|no later than|not later than)"
                    + "|(?<before>before|prior to|ahead of|pre(?=-[0-9]))|(?<after>after|post(?=-[0-9])))"
                    + "(?: (?:(?:at least|about|around|roughly|as early as|on|in|from) )?|-)");

    private static final Pattern END_OF = pattern("(?i:the )?(?i:very )?(?i:end|close) of ");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?\\b");

    /** The rules' patterns, then those that open a longer phrase. */
    private static final FirstLetters FIRST_LETTERS;

    static {
        List<Pattern> patterns =
                new ArrayList<>(RULES.stream().map(Rule::pattern).toList());
        patterns.addAll(List.of(PART, FROM, BETWEEN, SIDE));
        FIRST_LETTERS = new FirstLetters(patterns);
    }

    /** Words after "to" that are no verbs. */
    private static final Set<String> NO_VERBS = Set.of(
            "the", "an", "its", "their", "his", "her", "our", "my", "your", "some", "all", "both", "each", "this",
            "that", "these", "those", "about", "more", "less", "at", "nearly", "almost", "over", "two", "three", "four",
            "five", "six", "seven", "eight", "nine", "ten", "no", "any", "one", "none");

    private final String text;
    private final Guard guard;
    private final List<Phrase> phrases = new ArrayList<>();

    PhraseReader(String text, Guard guard) {
        this.text = text;
        this.guard = guard;
    }

    private static Pattern pattern(String shorthand) {
        return Pattern.compile(TimeWords.expand(shorthand));
    }

    /** A matcher from an index on that sees what stands before it. */
    private Matcher matcher(Pattern pattern, int at) {
        return pattern.matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(at, text.length());
    }

    List<Phrase> read() {
        int at = 0;
        while (at < text.length()) {
            boolean promising = startsWord(at) && !FIRST_LETTERS.at(text, at).isEmpty();
            Phrase phrase = promising ? phrase(at) : null;
            if (phrase != null && !continuesAsWord(phrase.end())) {
                phrases.add(phrase);
                at = phrase.end();
            } else {
                at++;
            }
        }
        return List.copyOf(phrases);
    }

    private boolean startsWord(int at) {
        char here = text.charAt(at);
        if (!Character.isLetterOrDigit(here)) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        if (Character.isLetterOrDigit(before) || before == '_' || (before == '\'' && at > 1 && wordAt(at - 2))) {
            return false;
        }
        boolean joined = at > 1 && wordAt(at - 2);
        if (Character.isDigit(here)) {
            return "$€£¥#+°".indexOf(before) < 0 && !(joined && ".,/:-‐‑–".indexOf(before) >= 0);
        }
        return !(joined && "-‐‑".indexOf(before) >= 0);
    }

    private boolean wordAt(int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    /** "2000-strong", "21-1": what was read is only a piece of something else. */
    private boolean continuesAsWord(int end) {
        return end + 1 < text.length() && "-‐‑".indexOf(text.charAt(end)) >= 0 && wordAt(end + 1);
    }

    private @Nullable Phrase phrase(int at) {
        Phrase range = range(at, FROM, FROM_JOIN);
        if (range == null) {
            range = range(at, BETWEEN, BETWEEN_JOIN);
        }
        if (range != null) {
            return range;
        }
        Phrase side = side(at);
        return side != null ? side : simple(at, false);
    }

    private @Nullable Phrase range(int at, Pattern opening, Pattern join) {
        Matcher open = matcher(opening, at);
        if (!open.lookingAt()) {
            return null;
        }
        Phrase first = operand(open.end(), true);
        Phrase joined = first == null ? null : joined(at, first, join);
        return joined;
    }

    private @Nullable Phrase joined(int at, Phrase first, Pattern join) {
        Matcher middle = matcher(join, first.end());
        if (first.kind() == Kind.VAGUE || !middle.lookingAt()) {
            return null;
        }
        Phrase second = operand(middle.end(), true);
        if (second == null || second.kind() == Kind.VAGUE) {
            return null;
        }
        return new Phrase(at, second.end(), Kind.PERIOD, between(first, second));
    }

    /** The end that knows its year lends it to the other. */
    private static Meaning between(Phrase first, Phrase second) {
        return setting -> {
            boolean firstKnows = first.meaning() instanceof CalendarDate date ? date.hasYear() : isDated(first.kind());
            boolean secondKnows =
                    second.meaning() instanceof CalendarDate date ? date.hasYear() : isDated(second.kind());
            DateSpan from;
            DateSpan to;
            if (firstKnows && !secondKnows) {
                from = first.meaning().resolve(setting);
                LocalDate start = from == null ? null : from.start();
                to = start == null ? null : second.meaning().resolve(setting.from(start));
            } else {
                to = second.meaning().resolve(setting);
                LocalDate end = to == null ? null : to.end();
                from = end == null ? null : first.meaning().resolve(setting.until(end));
            }
            if (from == null || to == null || from.start() == null || to.end() == null) {
                return null;
            }
            if (to.end().isBefore(from.start())) {
                return null;
            }
            DateBasis basis = firstKnows == secondKnows && from.basis() != to.basis()
                    ? DateBasis.RELATIVE
                    : firstKnows ? from.basis() : to.basis();
            return new DateSpan(from.start(), to.end(), DatePrecision.RANGE, basis);
        };
    }

    private static boolean isDated(Kind kind) {
        return kind != Kind.WEEKDAY;
    }

    private @Nullable Phrase side(int at) {
        Matcher side = matcher(SIDE, at);
        if (!side.lookingAt()) {
            return null;
        }
        Phrase operand = simple(side.end(), true);
        if (operand == null || operand.kind() == Kind.VAGUE || isPossessive(operand.end())) {
            return null;
        }
        boolean since = side.group("since") != null;
        boolean until = side.group("until") != null;
        boolean before = side.group("before") != null;
        boolean ends = matcher(END_OF, side.end()).lookingAt();
        Meaning inner = operand.meaning();
        return new Phrase(at, operand.end(), Kind.VAGUE, setting -> {
            boolean deadline = (until || (before && ends)) && isDeadline(at, operand.end());
            DateSpan date = inner.resolve(
                    deadline ? setting.ahead() : until || (before && ends) ? setting.lookingAhead() : setting);
            if (date == null || date.start() == null || date.end() == null) {
                return null;
            }
            if (since) {
                return new DateSpan(date.start(), null, DatePrecision.SINCE, date.basis());
            }
            if (until || (before && ends)) {
                return new DateSpan(null, date.end(), DatePrecision.BEFORE, date.basis());
            }
            return before
                    ? new DateSpan(null, date.start().minusDays(1), DatePrecision.BEFORE, date.basis())
                    : new DateSpan(date.end().plusDays(1), null, DatePrecision.AFTER, date.basis());
        });
    }

    /** "ordered them <u>to leave</u> by Friday", "gave them until Friday <u>to leave</u>": a day that was still to come. */
    private boolean isDeadline(int start, int end) {
        int to = text.lastIndexOf(" to ", start);
        boolean inClause = to >= 0 && noneOf(",;:.\"“”", to, start) && isInfinitive(to + 4);
        return inClause || (text.startsWith(" to ", end) && isInfinitive(end + 4));
    }

    private boolean isInfinitive(int at) {
        int end = at;
        while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        return end > at + 1 && !NO_VERBS.contains(text.substring(at, end));
    }

    private boolean noneOf(String marks, int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isPossessive(int end) {
        return matcher(POSSESSIVE, end).lookingAt();
    }

    /** One expression, or two joined by a dash. */
    private @Nullable Phrase simple(int at, boolean led) {
        Phrase first = operand(at, true);
        if (first == null) {
            return null;
        }
        Pattern join = switch (first.kind()) {
            case DATE -> DAY_JOIN;
            case MONTH -> MONTH_JOIN;
            default -> DASH_JOIN;
        };
        Phrase joined = joined(at, first, join);
        if (joined != null) {
            return joined;
        }
        boolean doubtful = first.kind() == Kind.YEAR || first.kind() == Kind.MONTH;
        return led || !doubtful ? first : operand(at, false);
    }

    /** An expression, or a part of one. */
    private @Nullable Phrase operand(int at, boolean led) {
        Matcher part = matcher(PART, at);
        if (part.lookingAt()) {
            Phrase whole = atom(part.end(), true);
            if (whole != null && whole.kind().divisible()) {
                Part which = Part.of(part.group("adjective") != null ? part.group("adjective") : part.group("noun"));
                return new Phrase(at, whole.end(), Kind.PERIOD, setting -> {
                    DateSpan date = whole.meaning().resolve(setting);
                    return date == null ? null : which.of(date);
                });
            }
        }
        Phrase atom = atom(at, led);
        return atom == null || atom.kind() == Kind.DEFINITE ? null : atom;
    }

    private @Nullable Phrase atom(int at, boolean led) {
        if (at >= text.length() || !Character.isLetterOrDigit(text.charAt(at))) {
            return null;
        }
        Phrase previous = phrases.isEmpty() ? null : phrases.get(phrases.size() - 1);
        Phrase longest = null;
        BitSet candidates = FIRST_LETTERS.at(text, at);
        for (int i = candidates.nextSetBit(0); i >= 0 && i < RULES.size(); i = candidates.nextSetBit(i + 1)) {
            Rule rule = RULES.get(i);
            Matcher matcher = matcher(rule.pattern(), at);
            if (matcher.lookingAt()
                    && (longest == null || matcher.end() > longest.end())
                    && guard.allows(rule.kind(), text, at, matcher.end(), led, previous)) {
                Meaning meaning = rule.reader().apply(matcher);
                if (meaning != null) {
                    longest = new Phrase(at, matcher.end(), rule.kind(), meaning);
                }
            }
        }
        return longest;
    }
}
