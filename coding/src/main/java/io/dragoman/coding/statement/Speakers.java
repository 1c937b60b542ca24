package io.dragoman.coding.statement;

import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.mention.Cast;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.record.ActorType;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says who is meant by the words that name a speaker. Belongs to one article. */
final class Speakers {

    private static final int MOST = 4;
    private static final Set<ActorType> BODIES = Set.of(
            ActorType.MINISTRY,
            ActorType.GOVERNMENT,
            ActorType.ORGANISATION,
            ActorType.IGO,
            ActorType.PARTY,
            ActorType.COMPANY);
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us");

    private final Lexicon lexicon;
    private final Cast cast;
    private final @Nullable Participant author;
    private final Surnames surnames;
    private final List<SentenceReading> sentences;

    Speakers(
            Lexicon lexicon,
            Cast cast,
            @Nullable Participant author,
            Surnames surnames,
            List<SentenceReading> sentences) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.author = author;
        this.surnames = surnames;
        this.sentences = sentences;
    }

    @Nullable
    Participant author() {
        return author;
    }

    /** Whether a word stands for the author: "the author", "I". */
    boolean isAuthor(Token word) {
        return lexicon.inSet("author-words", word.lemma())
                || Grammar.lower(word).equals("i");
    }

    static boolean isFirstPerson(Token word) {
        return FIRST_PERSON.contains(Grammar.lower(word));
    }

    /**
     * The actors that words name as speakers; empty if they cannot speak. Documents speak for those who issued them, the
     * author's "we" for the author.
     */
    List<Participant> named(SentenceReading reading, List<Token> words) {
        Set<Participant> found = new LinkedHashSet<>();
        for (Token word : words) {
            for (Token each : Grammar.withConjuncts(reading.sentence(), word)) {
                found.addAll(one(reading, each));
            }
        }
        return found.size() > MOST ? List.copyOf(found).subList(0, MOST) : List.copyOf(found);
    }

    /** As {@link #named}, of words before a place in the sentence: a comma may part them from another list. */
    List<Participant> namedBefore(SentenceReading reading, List<Token> words, int end) {
        Set<Participant> found = new LinkedHashSet<>();
        for (Token word : words) {
            Grammar.withConjuncts(reading.sentence(), word).stream()
                    .filter(each -> each.index() < end || each.equals(word))
                    .forEach(each -> found.addAll(one(reading, each)));
        }
        return List.copyOf(found);
    }

    private List<Participant> one(SentenceReading reading, Token word) {
        Participant writer = author;
        if (isAuthor(word) && writer != null) {
            return List.of(writer);
        }
        SentenceCast actors = reading.actors();
        if (isDocument(word)) {
            return issuers(reading, word);
        }
        Mention mention = actors.mentionAt(word);
        if (mention != null && canSpeak(mention) && !isShortOfName(reading.sentence(), mention, word)) {
            List<Participant> own = actors.participants(mention);
            boolean guessed =
                    mention.form() == Mention.Form.GUESS && own.stream().allMatch(each -> each.code() == null);
            List<Participant> known = guessed ? bySurname(word) : List.of();
            if (!known.isEmpty()) {
                return known;
            }
            List<Participant> behind = own.isEmpty() ? List.of() : behind(reading, mention, own.get(0));
            return behind.isEmpty() ? own : behind;
        }
        if (mention == null && word.isProperNoun()) {
            List<Participant> known = bySurname(word);
            if (!known.isEmpty()) {
                return known;
            }
        }
        if (mention == null) {
            // "her Finnish colleague, <name>, …"
            for (Token name : reading.sentence().children(word, Role.APPOSITION)) {
                List<Participant> called = name.index() > word.index() ? one(reading, name) : List.of();
                if (!called.isEmpty()) {
                    return called;
                }
            }
        }
        if (lexicon.inSet("speaking-associations", word.lemma()) && isOfNothingKnown(mention)) {
            return List.of(cast.unknown(actors.phrase(word), null));
        }
        if (mention == null && lexicon.inSet("speaking-bodies", word.lemma())) {
            SentenceCast.Found inside = actors.find(List.of(word));
            if (!inside.isEmpty()) {
                return inside.participants();
            }
        }
        if (mention == null && (lexicon.inSet("unnamed-sources", word.lemma()) || isUnnamedRole(word))) {
            return List.of(cast.unknown(actors.phrase(word), null));
        }
        return List.of();
    }

    /**
     * Who speaks through a spokesperson without a name: whose he is said to be, else the ministry, embassy or other body
     * that this paragraph named last; the newspaper whose name follows the word. Empty where the words name the speaker.
     */
    private List<Participant> behind(SentenceReading reading, Mention mention, Participant named) {
        Sentence sentence = reading.sentence();
        if (mention.form() != Mention.Form.ROLE || mention.person() != null) {
            return List.of();
        }
        int next = mention.last() + 1;
        if ("JRN".equals(named.code()) && next < sentence.size()) {
            return title(reading, next);
        }
        Token noun = sentence.token(mention.head());
        if (!lexicon.inSet("mouthpieces", noun.lemma())
                || mention.country() != null
                || mention.organisation() != null) {
            return List.of();
        }
        for (Token preposition : sentence.children(noun, Role.PREPOSITION)) {
            if (Grammar.lower(preposition).matches("for|of")) {
                for (Token owner : sentence.children(preposition, Role.PREPOSITION_OBJECT)) {
                    List<Participant> found =
                            reading.actors().find(List.of(owner)).participants();
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return bodyBefore(reading, mention);
    }

    /** The newspaper that goes by the capitalised words from a place on; empty if there are none. */
    private List<Participant> title(SentenceReading reading, int from) {
        Sentence sentence = reading.sentence();
        int last = from;
        while (last < sentence.size() && sentence.token(last).isProperNoun()) {
            last++;
        }
        return last == from
                ? List.of()
                : List.of(cast.unknown(
                        sentence.token(from)
                                .span()
                                .union(sentence.token(last - 1).span()),
                        null));
    }

    /** The body named last before a mention, in its paragraph. */
    private List<Participant> bodyBefore(SentenceReading reading, Mention mention) {
        List<Participant> body = List.of();
        for (SentenceReading each : sentences) {
            if (each.sentence().paragraph() != reading.sentence().paragraph()
                    || each.sentence().index() > reading.sentence().index()) {
                continue;
            }
            for (Mention other : each.actors().mentions()) {
                boolean before = each.sentence().index() < reading.sentence().index() || other.last() < mention.first();
                List<Participant> found = before ? each.actors().participants(other) : List.of();
                if (found.size() == 1 && BODIES.contains(found.get(0).type())) {
                    body = found;
                }
            }
        }
        return body;
    }

    /** "The <u>Agency</u> for Nuclear Energy": a word for an association of which a name follows. */
    private boolean isShortOfName(Sentence sentence, Mention mention, Token word) {
        return isOfNothingKnown(mention)
                && lexicon.inSet("speaking-associations", word.lemma())
                && sentence.children(word, Role.PREPOSITION).stream()
                        .anyMatch(of -> Grammar.lower(of).matches("of|for"));
    }

    private static boolean isOfNothingKnown(@Nullable Mention mention) {
        return mention == null
                || (mention.country() == null
                        && mention.organisation() == null
                        && mention.person() == null
                        && mention.role() == null);
    }

    /** Who was named in full before by that surname. */
    List<Participant> bySurname(Token word) {
        return surnames.of(word.form());
    }

    private boolean isUnnamedRole(Token word) {
        return lexicon.inSet("unnamed-sources", Grammar.lower(word));
    }

    /** A statement, release or report that speaks for somebody. */
    boolean isDocument(Token word) {
        return lexicon.inSet("speaking-documents", word.lemma());
    }

    /** Who issued a document: its owner, or the first who is named after it ("the statement issued by the ministry"). */
    List<Participant> issuers(SentenceReading reading, Token document) {
        SentenceCast.Found inside = reading.actors().find(List.of(document));
        if (!inside.isEmpty()) {
            return inside.participants();
        }
        Sentence sentence = reading.sentence();
        for (Token token : sentence.subtree(document)) {
            boolean owner = token.index() > document.index() && token.role() == Role.PREPOSITION_OBJECT;
            Mention mention = owner ? reading.actors().mentionAt(token) : null;
            if (mention != null && canSpeak(mention)) {
                return reading.actors().participants(mention);
            }
        }
        return List.of();
    }

    private static boolean canSpeak(Mention mention) {
        return mention.form() != Mention.Form.ADJECTIVE
                && !(mention.form() == Mention.Form.GUESS
                        && mention.type() != ActorType.PERSON
                        && mention.name().length() < 3);
    }

    /** The first actors named in a stretch of a sentence, both ends inclusive. */
    List<Participant> firstNamed(SentenceReading reading, int from, int to) {
        for (Mention mention : reading.actors().mentions()) {
            if (mention.first() >= from && mention.last() <= to && canSpeak(mention)) {
                List<Participant> participants = reading.actors().participants(mention);
                if (!participants.isEmpty()) {
                    return participants;
                }
            }
        }
        return List.of();
    }

    /** Those of a list that are not of the speakers' own countries. */
    static List<Participant> others(List<Participant> participants, List<Participant> speakers) {
        List<Participant> others = new ArrayList<>();
        for (Participant each : participants) {
            boolean own = speakers.stream()
                    .anyMatch(speaker -> speaker.equals(each)
                            || (speaker.country() != null && speaker.country().equals(each.country())));
            if (!own) {
                others.add(each);
            }
        }
        return others;
    }
}
