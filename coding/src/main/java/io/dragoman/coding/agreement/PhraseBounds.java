package io.dragoman.coding.agreement;

import io.dragoman.record.Span;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.Locale;
import java.util.Set;

/** Finds where the phrase of an agreement's noun begins and ends. */
final class PhraseBounds {

    static final String QUOTES = "“”\"«»„";

    private static final int LONGEST = 20;
    private static final Set<String> TELLING = Set.of(
            "of", "on", "for", "between", "with", "among", "to", "regarding", "concerning", "against", "over", "about");

    private PhraseBounds() {}

    static int nameStart(Sentence sentence, Token name) {
        int first = name.index();
        while (first > 0 && sentence.token(first - 1).tag().matches("NNPS?")) {
            first--;
        }
        return first;
    }

    static int nameEnd(Sentence sentence, Token name) {
        int last = name.index();
        while (last + 1 < sentence.size() && sentence.token(last + 1).tag().matches("NNPS?|CD|HYPH")) {
            last++;
        }
        return last;
    }

    static Span span(Sentence sentence, int first, int last) {
        return sentence.token(first).span().union(sentence.token(last).span());
    }

    /** The first word of the phrase that is no article. */
    static int start(Sentence sentence, Token head, int known) {
        int first = known;
        while (first > 0 && known - first < LONGEST) {
            Token before = sentence.token(first - 1);
            boolean quote = QUOTES.contains(before.form());
            boolean under = sentence.isUnder(before, head) && before.role() != Role.PUNCTUATION;
            boolean dash =
                    before.form().matches("[-–/]") && first > 1 && sentence.isUnder(sentence.token(first - 2), head);
            boolean stop = before.role() == Role.DETERMINER && before.head() == head.index();
            if (!(quote || under || dash) || stop) {
                break;
            }
            first--;
        }
        for (int i = known - 1; i > first; i--) {
            if (sentence.token(i).form().matches("['’]s?") && sentence.token(i).role() == Role.CASE) {
                first = i + 1;
            }
        }
        while (first < known
                && sentence.token(first)
                        .form()
                        .matches("[,;:)(–-]|['’]s?|[Tt]he|[Aa]n?|both|[Tt]his|[Tt]hese|its|their|his|her|our|my|["
                                + QUOTES + "](?=x)")) {
            first++;
        }
        // A quotation mark that opens before the phrase and closes after it belongs to what is said.
        if (first < known
                && QUOTES.contains(sentence.token(first).form())
                && sentence.between(first + 1, known).stream().noneMatch(token -> QUOTES.contains(token.form()))
                && (known + 1 >= sentence.size()
                        || !QUOTES.contains(sentence.token(known + 1).form()))) {
            first++;
            while (first < known && sentence.token(first).role() == Role.DETERMINER) {
                first++;
            }
        }
        return first;
    }

    /** The last word of what tells what it is about. */
    static int end(Sentence sentence, Token head, int known, boolean proposal) {
        int last = known;
        for (Token child : sentence.tokens()) {
            boolean below = child.head() >= 0
                    && (child.head() == head.index() || (child.head() > head.index() && child.head() <= known));
            if (child.index() <= last || !below) {
                continue;
            }
            boolean tells = (child.role() == Role.PREPOSITION
                            && (TELLING.contains(child.form().toLowerCase(Locale.ROOT))
                                    || (proposal && child.form().matches("by|from"))))
                    || (child.role() == Role.NOUN_CLAUSE && child.tag().matches("VB|VBG"));
            boolean next = sentence.between(last + 1, child.index()).stream()
                    .allMatch(token -> token.form().equals("to") || QUOTES.contains(token.form()));
            if (!tells || !next) {
                break;
            }
            last = clauseEnd(sentence, child, last);
        }
        boolean parts =
                last + 1 < sentence.size() && sentence.token(last + 1).form().equalsIgnoreCase("between");
        return last == known || parts ? topicEnd(sentence, head, last) : last;
    }

    /** "signed a memorandum <u>on border security</u>": what follows the noun, whatever it hangs on. */
    private static int topicEnd(Sentence sentence, Token head, int last) {
        Token next = last + 1 < sentence.size() ? sentence.token(last + 1) : null;
        Token object = next == null ? null : sentence.child(next, Role.PREPOSITION_OBJECT);
        boolean topic = next != null
                && object != null
                && next.form().toLowerCase(Locale.ROOT).matches("on|for|with|between")
                && next.head() == head.head()
                && !isCalendar(object)
                && !object.tag().equals("CD");
        return topic && next != null ? clauseEnd(sentence, next, last) : last;
    }

    /** "the North<u>–</u>South corridor": a dash without blanks parts nothing. */
    private static boolean joins(Sentence sentence, Token dash) {
        return dash.form().equals("–")
                && dash.index() > 0
                && dash.index() + 1 < sentence.size()
                && sentence.token(dash.index() - 1).span().end() == dash.span().start()
                && sentence.token(dash.index() + 1).span().start()
                        == dash.span().end();
    }

    /** The end of a subtree's unbroken words, before any comma, bracket, finite clause or time. */
    private static int clauseEnd(Sentence sentence, Token top, int from) {
        int last = from;
        for (int i = from + 1; i < sentence.size() && i - from <= LONGEST; i++) {
            Token token = sentence.token(i);
            boolean under = sentence.isUnder(token, top)
                    || (i < top.index() && token.form().equals("to"));
            boolean breaks = token.tag().matches("WDT|WP")
                    || (token.form().matches("[,;:()—–.]|[" + QUOTES + "]") && !joins(sentence, token))
                    || token.role() == Role.RELATIVE_CLAUSE
                    || token.form().matches("(?i)which|who|worth|signed|during|after|while|although|though|where");
            boolean day =
                    token.form().matches("(?i)on|in") && i + 1 < sentence.size() && isCalendar(sentence.token(i + 1));
            if (!under || breaks || day) {
                break;
            }
            last = i;
        }
        while (last > from
                && sentence.token(last)
                        .form()
                        .matches("(?i)and|or|of|the|a|an|in|on|to|for|with|by|at|from|was|is|that|both")) {
            last--;
        }
        return last;
    }

    static boolean isCalendar(Token token) {
        return token.form()
                .matches(
                        "January|February|March|April|May|June|July|August|September|October|November|December|\\w+day|U\\.S\\.|US|UN|EU|UK");
    }
}
