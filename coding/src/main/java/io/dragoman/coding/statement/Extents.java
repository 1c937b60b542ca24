package io.dragoman.coding.statement;

import io.dragoman.coding.lexicon.SpeechEntry.Content;
import io.dragoman.record.Span;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where what a reporting word reports stands: after it, before it, or in the quotation around it. */
final class Extents {

    private static final int GAP = 14;

    private final Quotations quotations;
    private final QuoteKinds kinds;
    private final Complements complements;
    private final ClauseEnds ends;

    Extents(SpeechWords words, Quotations quotations, QuoteKinds kinds) {
        this.quotations = quotations;
        this.kinds = kinds;
        this.complements = new Complements(words);
        this.ends = new ClauseEnds(words, quotations);
    }

    /** Where what is said stands; null if the words report nothing here ("stressed the first syllable"). */
    @Nullable
    Extent of(Sentence sentence, Token verb, SpeechWords.Match match, @Nullable Quotation around) {
        Set<Content> accepted = match.entry().content();
        if (around != null) {
            return new Extent(around.inner(), around);
        }
        int end = ends.of(sentence, verb, match.last());
        int start = match.last() + 1;
        Token acted = sentence.child(verb, Role.PASSIVE_SUBJECT);
        Quotation after = quoteIn(sentence, start, end, accepted.contains(Content.PREDICATE));
        Token clause = Grammar.clauseBelow(sentence, sentence.token(match.last()));
        if (clause == null) {
            clause = Grammar.clauseBelow(sentence, verb);
        }
        boolean clauseAfter = isThat(sentence, start)
                || (clause != null
                        && clause.index() > match.last()
                        && !complements.objectBefore(sentence, verb, clause));
        Extent inverted = before(sentence, verb, clause, accepted);
        if (inverted != null && after == null && !isThat(sentence, start)) {
            return inverted;
        }
        if (inverted != null && inverted.quote() != null && after != null && goesOn(sentence, match.last(), after)) {
            return new Extent(
                    inverted.content().union(after.outer()), inverted.quote().and(after));
        }
        if (start >= end) {
            Token last = sentence.token(match.last());
            boolean object = accepted.contains(Content.OBJECT) && match.last() > match.first() && last.isNoun();
            return object ? new Extent(last.span(), null) : null;
        }
        boolean fits = complements.fits(sentence, verb, match, clauseAfter, after);
        if (!fits) {
            return null;
        }
        int from = acted == null ? start : Grammar.firstOf(sentence, acted);
        Span content = sentence.token(from).span().union(sentence.token(end - 1).span());
        return new Extent(after == null ? content : content.union(after.outer()), after);
    }

    /** “…,” the envoy said, <u>“…”</u>: nothing but the speaker between the halves of a speech. */
    private static boolean goesOn(Sentence sentence, int cue, Quotation after) {
        int to = Grammar.indexAt(sentence, after.outer().start());
        return to > 0
                && sentence.token(to - 1).form().equals(",")
                && sentence.between(cue + 1, to).stream().noneMatch(Token::isVerb);
    }

    /** What is said before its verb: “…,” he said; Russia will respond, Lavrov said. */
    private @Nullable Extent before(Sentence sentence, Token verb, @Nullable Token below, Set<Content> accepted) {
        Token clause = below == null ? saidAhead(sentence, verb) : below;
        int start = sentence.span().start();
        Quotation last = null;
        for (Quotation each : quotations.all()) {
            int next = Grammar.indexAt(sentence, each.outer().end());
            boolean sentenceBefore =
                    each.outer().end() <= sentence.token(0).span().end();
            boolean newSentence = sentenceBefore
                    && next < sentence.size()
                    && sentence.token(next).isCapitalized();
            boolean here =
                    each.outer().end() <= verb.span().start() && each.outer().end() >= start - 3 && !newSentence;
            if (each.depth() == 0 && here) {
                last = each;
            }
        }
        if (last != null && accepted.contains(Content.QUOTE) && kinds.isPhrase(last, sentence)) {
            int from = Grammar.indexAt(sentence, last.outer().end());
            boolean close = verb.index() - from <= GAP
                    && followsClosely(sentence, from, verb)
                    && speaksAfter(sentence, from, verb);
            if (close) {
                return new Extent(last.outer(), last);
            }
        }
        boolean inverts = clause != null
                && clause.index() < verb.index()
                && accepted.contains(Content.CLAUSE)
                && (sentence.child(verb, Role.OBJECT) == null || complements.isAddressing(verb));
        if (clause != null && inverts) {
            List<Token> said = sentence.subtree(clause);
            int first = said.get(0).index();
            int end = verb.index() - 1;
            while (end > clause.index() && sentence.token(end).role() != Role.PUNCTUATION) {
                end--;
            }
            if (sentence.token(end).form().equals(";")) {
                return null;
            }
            Span content =
                    sentence.token(first).span().union(sentence.token(end).span());
            return new Extent(content, quoteIn(sentence, first, end, false));
        }
        return null;
    }

    /** "Nothing had changed, <u>said</u> the envoy", where the tree joins the two verbs; null if it is not so. */
    private static @Nullable Token saidAhead(Sentence sentence, Token verb) {
        Token head = sentence.head(verb);
        Token subject = sentence.child(verb, Role.SUBJECT);
        boolean inverted = head != null
                && head.isVerb()
                && head.index() < verb.index()
                && (verb.role() == Role.CONJUNCT || verb.role() == Role.PARATAXIS)
                && subject != null
                && subject.index() > verb.index()
                && sentence.token(verb.index() - 1).form().equals(",");
        return inverted ? head : null;
    }

    /** Whether the one who speaks stands after the quotation, as in “…,” he said and “…,” said the minister. */
    private static boolean speaksAfter(Sentence sentence, int from, Token verb) {
        List<Token> subjects = sentence.children(verb, Role.SUBJECT);
        return subjects.isEmpty()
                ? verb.role() != Role.CONJUNCT
                : subjects.stream().anyMatch(subject -> subject.index() >= from);
    }

    /** Whether between a quotation and its verb there is nothing but who says it. */
    private static boolean followsClosely(Sentence sentence, int from, Token verb) {
        for (int i = Math.max(0, from); i < verb.index(); i++) {
            Token token = sentence.token(i);
            boolean apart = token.isVerb() && token.role() != Role.AUXILIARY && token.role() != Role.NOUN_CLAUSE;
            apart |= token.form().equals(".");
            if (apart || Grammar.lower(token).equals("that")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isThat(Sentence sentence, int at) {
        for (int i = at; i < Math.min(sentence.size(), at + 2); i++) {
            Token token = sentence.token(i);
            if (Grammar.lower(token).equals("that") && (token.tag().equals("IN") || token.role() == Role.MARKER)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The first quotation of words that begins in a stretch of a sentence.
     *
     * @param to exclusive
     * @param predicate whether it can be what something is called ("called the report “pure invention”")
     */
    private @Nullable Quotation quoteIn(Sentence sentence, int from, int to, boolean predicate) {
        if (from >= to || from >= sentence.size()) {
            return null;
        }
        Span stretch = sentence.token(from)
                .span()
                .union(sentence.token(Math.min(to, sentence.size()) - 1).span());
        Quotation best = null;
        for (Quotation each : quotations.all()) {
            boolean begins =
                    stretch.start() <= each.outer().start() && each.outer().start() < stretch.end();
            if (each.depth() == 0
                    && begins
                    && (kinds.isPhrase(each, sentence) || (predicate && kinds.isJudgement(each)))) {
                boolean longer =
                        best == null || each.inner().length() > best.inner().length();
                best = longer ? each : best;
            }
        }
        return best;
    }
}
