package io.dragoman.coding.statement;

import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.SpeechEntry;
import io.dragoman.coding.lexicon.SpeechEntry.Content;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Participant;
import io.dragoman.record.Span;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is reported with a verb or adjective: "said that …", "“…,” he added", "is confident that …". */
final class VerbCues {

    private static final int LEADING = 4;
    private static final int GAP = 14;

    private final SpeechWords words;
    private final Speakers speakers;
    private final Quotations quotations;
    private final QuoteKinds kinds;

    VerbCues(SpeechWords words, Speakers speakers, Quotations quotations, QuoteKinds kinds) {
        this.words = words;
        this.speakers = speakers;
        this.quotations = quotations;
        this.kinds = kinds;
    }

    List<Utterance> find(SentenceReading reading) {
        Sentence sentence = reading.sentence();
        List<Utterance> found = new ArrayList<>();
        if (!sentence.parsed()) {
            return found;
        }
        for (Token token : sentence.tokens()) {
            Token verb = verbOf(sentence, token);
            if (verb == null) {
                continue;
            }
            for (SpeechWords.Match match : words.governing(sentence, token)) {
                Utterance utterance = utterance(reading, verb, match);
                if (utterance != null) {
                    found.add(utterance);
                    break;
                }
            }
        }
        return found;
    }

    /** The verb that carries subject and tense: the word itself, or the copula of an adjective. */
    private static @Nullable Token verbOf(Sentence sentence, Token token) {
        if (token.isVerb()) {
            return token;
        }
        Token head = sentence.head(token);
        boolean predicative = token.isAdjective()
                && head != null
                && head.isVerb()
                && (token.role() == Role.ADJECTIVE_COMPLEMENT || token.role() == Role.ATTRIBUTE);
        return predicative ? head : null;
    }

    private @Nullable Utterance utterance(SentenceReading reading, Token verb, SpeechWords.Match match) {
        Sentence sentence = reading.sentence();
        Quotation around = quotations.around(sentence.token(match.first()).span());
        if ((around != null && !leads(sentence, around, verb)) || !Grammar.isReal(sentence, verb) || isModifier(verb)) {
            return null;
        }
        if (verb.lemma().equals("ask")
                && verb.index() > 0
                && sentence.token(verb.index() - 1).form().equals(",")
                && verb.role() != Role.CONJUNCT) {
            // "The minister, asked whether …, said": not he asks.
            return null;
        }
        boolean passive = Grammar.isPassive(sentence, verb);
        List<Token> doers = Grammar.doers(sentence, verb);
        if (doers.isEmpty() && around != null) {
            doers = nounBefore(sentence, around);
        }
        List<Participant> speaker = speakers.named(reading, beforePhrase(reading, doers));
        boolean firstPerson = doers.stream().anyMatch(Speakers::isFirstPerson) && speaker.isEmpty();
        Extent extent = extent(reading, verb, match, around);
        if (extent == null) {
            return null;
        }
        boolean agentless = passive && doers.isEmpty() && extent.quote() != null && isPredicated(match.entry());
        if (speaker.isEmpty() && !firstPerson && !agentless && !isBareDocument(doers)) {
            return null;
        }
        int first = doers.stream()
                .mapToInt(word -> Grammar.firstOf(sentence, word))
                .filter(index -> index < match.first())
                .min()
                .orElse(Math.min(match.first(), extent.firstToken(sentence)));
        if (agentless) {
            first = 0;
        }
        Span whole =
                sentence.token(first).span().union(sentence.token(match.last()).span());
        whole = whole.union(extent.content());
        return new Utterance(
                match.entry(),
                reading,
                verb,
                cueWords(sentence, match),
                speaker,
                speaker.isEmpty(),
                object(reading, verb, match, passive),
                List.of(),
                whole,
                extent.content(),
                extent.quote());
    }

    private boolean isBareDocument(List<Token> doers) {
        return doers.size() == 1 && speakers.isDocument(doers.get(0));
    }

    private static boolean isPredicated(SpeechEntry entry) {
        return entry.content().contains(Content.PREDICATE);
    }

    private static String cueWords(Sentence sentence, SpeechWords.Match match) {
        StringBuilder cue = new StringBuilder();
        for (int i = match.first(); i <= match.last(); i++) {
            Token token = sentence.token(i);
            if (token.role() != Role.PUNCTUATION) {
                cue.append(cue.length() > 0 ? " " : "").append(token.form());
            }
        }
        return cue.toString();
    }

    private static boolean isModifier(Token verb) {
        return verb.role() == Role.NOUN_MODIFIER
                || verb.role() == Role.ADJECTIVE_MODIFIER
                || (verb.role() == Role.NOUN_CLAUSE && verb.tag().equals("VBN"));
    }

    /** Whether a verb is the first word of weight of a quotation: “expressed concern that …”. */
    private static boolean leads(Sentence sentence, Quotation quotation, Token verb) {
        int from = indexAt(sentence, quotation.outer().start());
        if (from <= 0 || verb.index() - from > LEADING) {
            return false;
        }
        for (int i = from + 1; i < verb.index(); i++) {
            Token token = sentence.token(i);
            if (token.role() != Role.ADVERB
                    && token.role() != Role.AUXILIARY
                    && !token.tag().startsWith("RB")) {
                return false;
            }
        }
        return true;
    }

    /**
     * The parser takes the last noun before a verb for its subject now and then; if that stands after a preposition, the
     * sentence's first name is meant ("The premier, speaking to the council, called …").
     */
    private static List<Token> beforePhrase(SentenceReading reading, List<Token> doers) {
        if (doers.size() != 1) {
            return doers;
        }
        Sentence sentence = reading.sentence();
        int first = doers.get(0).index();
        Mention own = reading.actors().mentionAt(doers.get(0));
        first = own == null ? first : own.first();
        while (first > 0 && sentence.token(first - 1).tag().matches("DT|JJ.*|NN|NNP|POS|PRP\\$")) {
            first--;
        }
        boolean afterPreposition = first > 0 && sentence.token(first - 1).tag().matches("IN|TO");
        if (!afterPreposition || doers.get(0).role() == Role.PREPOSITION_OBJECT) {
            return doers;
        }
        for (Mention mention : reading.actors().mentions()) {
            if (mention.form() == Mention.Form.NAME
                    && mention.last() < first - 1
                    && (mention.first() == 0
                            || !sentence.token(mention.first() - 1).tag().matches("IN|TO"))) {
                return List.of(sentence.token(mention.nameLast()));
            }
        }
        return doers;
    }

    private static List<Token> nounBefore(Sentence sentence, Quotation quotation) {
        for (int i = indexAt(sentence, quotation.outer().start()) - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            if (token.isNoun() || token.tag().equals("PRP")) {
                return List.of(token);
            }
            if (!token.tag().startsWith("RB") && token.role() != Role.PUNCTUATION && token.role() != Role.AUXILIARY) {
                break;
            }
        }
        return List.of();
    }

    /** Where what is said stands; null if the words report nothing here ("stressed the first syllable"). */
    private @Nullable Extent extent(
            SentenceReading reading, Token verb, SpeechWords.Match match, @Nullable Quotation around) {
        Sentence sentence = reading.sentence();
        Set<Content> accepted = match.entry().content();
        if (around != null) {
            return new Extent(around.inner(), around);
        }
        int end = cut(sentence, verb, match.last());
        int start = match.last() + 1;
        Token acted = sentence.child(verb, Role.PASSIVE_SUBJECT);
        Quotation after = quoteIn(sentence, start, end);
        Token clause = Grammar.clauseBelow(sentence, sentence.token(match.last()));
        if (clause == null) {
            clause = Grammar.clauseBelow(sentence, verb);
        }
        boolean clauseAfter = isThat(sentence, start)
                || (clause != null && clause.index() > match.last() && !objectBefore(sentence, verb, clause));
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
        boolean fits = (accepted.contains(Content.CLAUSE) && clauseAfter)
                || (accepted.contains(Content.QUOTE) && after != null && near(sentence, match.last(), after))
                || (accepted.contains(Content.OBJECT) && hasObject(sentence, verb, match))
                || (accepted.contains(Content.REQUEST) && hasRequest(sentence, verb, match))
                || (accepted.contains(Content.PREDICATE) && hasPredicate(sentence, verb, after));
        if (!fits) {
            return null;
        }
        int from = acted == null ? start : Grammar.firstOf(sentence, acted);
        Span content = sentence.token(from).span().union(sentence.token(end - 1).span());
        return new Extent(after == null ? content : content.union(after.outer()), after);
    }

    /** “…,” the envoy said, <u>“…”</u>: nothing but the speaker between the halves of a speech. */
    private static boolean goesOn(Sentence sentence, int cue, Quotation after) {
        int to = indexAt(sentence, after.outer().start());
        return to > 0
                && sentence.token(to - 1).form().equals(",")
                && sentence.between(cue + 1, to).stream().noneMatch(Token::isVerb);
    }

    /** What is said before its verb: “…,” he said; Russia will respond, Lavrov said. */
    private @Nullable Extent before(Sentence sentence, Token verb, @Nullable Token clause, Set<Content> accepted) {
        int start = sentence.span().start();
        Quotation last = null;
        for (Quotation each : quotations.all()) {
            int next = indexAt(sentence, each.outer().end());
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
            int from = indexAt(sentence, last.outer().end());
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
                && sentence.child(verb, Role.OBJECT) == null;
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
            return new Extent(content, quoteIn(sentence, first, end));
        }
        return null;
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

    /** "confirmed the invitation": an object of things leaves no room for a clause, other than "told the envoy that". */
    private boolean objectBefore(Sentence sentence, Token verb, Token clause) {
        Token object = sentence.child(verb, Role.OBJECT);
        return object != null && object.index() < clause.index() && !words.isIn("addressing-verbs", verb);
    }

    private static boolean near(Sentence sentence, int last, Quotation quote) {
        return indexAt(sentence, quote.outer().start()) - last <= GAP;
    }

    private static boolean hasObject(Sentence sentence, Token verb, SpeechWords.Match match) {
        Token last = sentence.token(match.last());
        boolean preposition = match.last() > match.first()
                && sentence.children(last).stream()
                        .anyMatch(child -> (child.role() == Role.PREPOSITION_OBJECT
                                        && !child.tag().equals("PRP"))
                                || child.role() == Role.PREPOSITION_CLAUSE);
        boolean noun = match.last() > match.first() && (last.isNoun() || last.isAdjective());
        return preposition
                || noun
                || (match.last() == match.first() && sentence.child(verb, Role.OBJECT) != null)
                || (match.last() == match.first() && sentence.child(verb, Role.PASSIVE_SUBJECT) != null);
    }

    private static boolean hasRequest(Sentence sentence, Token verb, SpeechWords.Match match) {
        for (Token token : sentence.tokens()) {
            boolean below = token.index() > match.last() && token.isVerb() && sentence.isUnder(token, verb);
            if (below && Grammar.isInfinitive(sentence, token)) {
                return asksSomebody(sentence, verb, match, token);
            }
        }
        return false;
    }

    /** "asked Russia to leave", "called on both sides to leave", but not "asked to leave". */
    private static boolean asksSomebody(Sentence sentence, Token verb, SpeechWords.Match match, Token infinitive) {
        return sentence.child(verb, Role.OBJECT) != null
                || sentence.child(verb, Role.PASSIVE_SUBJECT) != null
                || !sentence.children(infinitive, Role.SUBJECT).isEmpty()
                || !sentence.children(sentence.token(match.last()), Role.PREPOSITION_OBJECT)
                        .isEmpty();
    }

    private static boolean hasPredicate(Sentence sentence, Token verb, @Nullable Quotation after) {
        if (after != null || sentence.child(verb, Role.OBJECT_PREDICATE) != null) {
            return true;
        }
        return sentence.children(verb, Role.PREPOSITION).stream()
                .anyMatch(child -> Grammar.lower(child).equals("as") && child.index() > verb.index());
    }

    /** Who is asked or judged: the object, or who stands after the entry's preposition. */
    private List<Participant> object(SentenceReading reading, Token verb, SpeechWords.Match match, boolean passive) {
        Sentence sentence = reading.sentence();
        List<Token> objects = new ArrayList<>();
        for (Token child : sentence.children(verb)) {
            boolean object = child.role() == Role.OBJECT
                    || child.role() == Role.INDIRECT_OBJECT
                    || (passive && child.role() == Role.PASSIVE_SUBJECT);
            if (object) {
                objects.add(child);
            }
        }
        for (int i = match.first() + 1; i <= match.last(); i++) {
            objects.addAll(sentence.children(sentence.token(i), Role.PREPOSITION_OBJECT));
        }
        for (Token child : sentence.children(verb, Role.CLAUSE_COMPLEMENT)) {
            if (Grammar.isInfinitive(sentence, child)) {
                objects.addAll(sentence.children(child, Role.SUBJECT));
            }
        }
        return reading.actors().find(objects).participants();
    }

    /** The first quotation of words that begins in a stretch of a sentence; {@code to} is exclusive. */
    private @Nullable Quotation quoteIn(Sentence sentence, int from, int to) {
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
            if (each.depth() == 0 && begins && kinds.isPhrase(each, sentence)) {
                boolean longer =
                        best == null || each.inner().length() > best.inner().length();
                best = longer ? each : best;
            }
        }
        return best;
    }

    /** Where the clause of a reporting verb ends: before the next verb with a subject of its own that is joined to it. */
    private int cut(Sentence sentence, Token verb, int last) {
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

    /** Token that begins at or after an offset; the size of the sentence if there is none. */
    static int indexAt(Sentence sentence, int offset) {
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= offset) {
                return token.index();
            }
        }
        return sentence.size();
    }

    private record Extent(Span content, @Nullable Quotation quote) {
        int firstToken(Sentence sentence) {
            return Math.min(sentence.size() - 1, indexAt(sentence, content.start()));
        }
    }
}
