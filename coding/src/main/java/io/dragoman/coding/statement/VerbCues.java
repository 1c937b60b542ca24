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
import org.jspecify.annotations.Nullable;

/** Finds what is reported with a verb or adjective: "said that …", "“…,” he added", "is confident that …". */
final class VerbCues {

    private static final int LEADING = 4;

    private final SpeechWords words;
    private final Speakers speakers;
    private final Quotations quotations;
    private final Extents extents;

    VerbCues(SpeechWords words, Speakers speakers, Quotations quotations, QuoteKinds kinds) {
        this.words = words;
        this.speakers = speakers;
        this.quotations = quotations;
        this.extents = new Extents(words, quotations, kinds);
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
        boolean mistaken = isFiniteAfterAll(reading, verb);
        if ((around != null && !leads(sentence, around, verb))
                || !Grammar.isReal(sentence, verb)
                || (isModifier(verb) && !mistaken)) {
            return null;
        }
        if (verb.lemma().equals("ask")
                && (verb.index() == 0 || sentence.token(verb.index() - 1).form().equals(","))
                && verb.role() != Role.CONJUNCT) {
            // "The minister, asked whether …, said": not he asks.
            return null;
        }
        boolean passive = Grammar.isPassive(sentence, verb);
        boolean feels = verb.index() == match.first() && match.entry().form() == SpeechEntry.Form.ADJECTIVE;
        List<Token> doers = mistaken
                ? nameBefore(reading, verb)
                : feels && passive ? sentence.children(verb, Role.PASSIVE_SUBJECT) : Grammar.doers(sentence, verb);
        if (doers.isEmpty() && !passive && verb.tag().equals("VBD") && around == null) {
            doers = nameBefore(reading, verb);
        }
        if (doers.isEmpty() && around != null) {
            doers = nounBefore(sentence, around);
        }
        List<Participant> speaker = speakers.named(reading, beforePhrase(reading, doers));
        if (speaker.isEmpty() && verb.role() == Role.CONJUNCT) {
            List<Token> reporting = doersOfReport(sentence, verb);
            speaker = speakers.named(reading, reporting);
            doers = speaker.isEmpty() ? doers : reporting;
        }
        boolean firstPerson = doers.stream().anyMatch(Speakers::isFirstPerson) && speaker.isEmpty();
        Extent extent = extents.of(sentence, verb, match, around);
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

    /** "a step that Mali's ministry <u>called</u> “a farce”": taken for a participle, which no quotation would follow. */
    private boolean isFiniteAfterAll(SentenceReading reading, Token verb) {
        Sentence sentence = reading.sentence();
        if (verb.role() != Role.NOUN_CLAUSE || !verb.tag().equals("VBN") || verb.index() + 1 >= sentence.size()) {
            return false;
        }
        String next = sentence.token(verb.index() + 1).form();
        boolean quotes = next.equals("“") || next.equals("\"") || next.equals("``");
        return (quotes || isBehind(sentence, verb))
                && !nameBefore(reading, verb).isEmpty();
    }

    /** "The two will meet in Vienna, the chancellery <u>announced</u> on Friday": nothing but a time or place follows. */
    private static boolean isBehind(Sentence sentence, Token verb) {
        Token noun = sentence.head(verb);
        int first = noun == null ? 0 : Grammar.firstOf(sentence, noun);
        return noun != null
                && noun.role() == Role.APPOSITION
                && first > 0
                && sentence.token(first - 1).form().equals(",")
                && Extents.saidAhead(sentence, verb) != null;
    }

    /** Who is named right before a verb, or before the comma in front of it: "…, the envoy, Lars Lund, announced". */
    private static List<Token> nameBefore(SentenceReading reading, Token verb) {
        int end = verb.index() - 1;
        if (end > 0 && reading.sentence().token(end).form().equals(",")) {
            end--;
        }
        for (Mention mention : reading.actors().mentions()) {
            boolean named = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ROLE;
            if (named && mention.last() == end) {
                return List.of(reading.sentence().token(mention.head()));
            }
        }
        return List.of();
    }

    /** "recalled that trade had grown, and <u>called</u> it …": joined to the wrong verb, that of the words reported. */
    private static List<Token> doersOfReport(Sentence sentence, Token verb) {
        Token up = sentence.head(verb);
        Token report = up == null || up.role() != Role.CLAUSE_COMPLEMENT ? null : sentence.head(up);
        return report == null || !report.isVerb() ? List.of() : Grammar.doers(sentence, report);
    }

    private static boolean isModifier(Token verb) {
        return verb.role() == Role.NOUN_MODIFIER
                || verb.role() == Role.ADJECTIVE_MODIFIER
                || (verb.role() == Role.NOUN_CLAUSE && verb.tag().equals("VBN"));
    }

    /** Whether a verb is the first word of weight of a quotation: “expressed concern that …”. */
    private static boolean leads(Sentence sentence, Quotation quotation, Token verb) {
        int from = Grammar.indexAt(sentence, quotation.outer().start());
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
        while (first > 0
                && !isDeterminer(sentence.token(first))
                && sentence.token(first - 1).tag().matches("DT|JJ.*|NN|NNP|POS|PRP\\$")) {
            first--;
        }
        boolean afterPreposition = first > 0
                && sentence.token(first - 1).tag().matches("IN|TO")
                && sentence.token(first - 1).role() != Role.MARKER;
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

    /** A phrase begins here: "in Washington <u>the</u> department welcomed". */
    private static boolean isDeterminer(Token token) {
        return token.tag().equals("DT") || token.tag().equals("PRP$");
    }

    private static List<Token> nounBefore(Sentence sentence, Quotation quotation) {
        for (int i = Grammar.indexAt(sentence, quotation.outer().start()) - 1; i >= 0; i--) {
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
}
