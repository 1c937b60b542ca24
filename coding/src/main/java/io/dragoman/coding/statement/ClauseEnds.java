package io.dragoman.coding.statement;

import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;

/** Where what a reporting verb reports ends at the latest. */
final class ClauseEnds {

    private final SpeechWords words;
    private final Quotations quotations;

    ClauseEnds(SpeechWords words, Quotations quotations) {
        this.words = words;
        this.quotations = quotations;
    }

    /** Where the clause of a reporting verb ends: before the next verb with a subject of its own that is joined to it. */
    int of(Sentence sentence, Token verb, int last) {
        for (Token token : sentence.tokens()) {
            if (token.index() <= last || !token.isVerb() || token.equals(verb)) {
                continue;
            }
            if (quotations.around(token.span()) != null) {
                continue;
            }
            boolean joined = (token.role() == Role.CONJUNCT || token.role() == Role.ADVERBIAL_CLAUSE)
                    && isHeadOf(sentence, token, verb);
            if (!joined) {
                continue;
            }
            Token subject = sentence.child(token, Role.SUBJECT);
            boolean own = subject != null && subject.index() > last && subject.index() < token.index();
            boolean reports = !words.governing(sentence, token).isEmpty()
                    && (token.role() == Role.CONJUNCT || token.tag().equals("VBG") || own);
            if (subject != null && own && (token.role() == Role.CONJUNCT || reports)) {
                return startOfClause(sentence, Grammar.firstOf(sentence, subject));
            }
            if (reports && token.role() == Role.CONJUNCT && subject == null) {
                return startOfClause(sentence, token.index());
            }
        }
        int end = sentence.size();
        while (end > last + 1 && sentence.token(end - 1).form().matches("[.;]")) {
            end--;
        }
        return end;
    }

    private static boolean isHeadOf(Sentence sentence, Token token, Token verb) {
        Token head = sentence.head(token);
        return head != null && (head.equals(verb) || sentence.isUnder(verb, head));
    }

    private static int startOfClause(Sentence sentence, int at) {
        int start = at;
        while (start > 0) {
            Token before = sentence.token(start - 1);
            boolean link = before.form().matches("[,;]")
                    || before.tag().equals("CC")
                    || before.tag().startsWith("W")
                    || before.tag().equals("IN")
                    || before.tag().equals("TO")
                    || before.tag().startsWith("RB");
            if (!link) {
                break;
            }
            start--;
        }
        return start;
    }
}
