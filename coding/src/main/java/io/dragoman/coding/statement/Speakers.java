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
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us");

    private final Lexicon lexicon;
    private final Cast cast;
    private final @Nullable Participant author;
    private final Surnames surnames;

    Speakers(Lexicon lexicon, Cast cast, @Nullable Participant author, Surnames surnames) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.author = author;
        this.surnames = surnames;
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
        if (mention != null && canSpeak(mention)) {
            List<Participant> own = actors.participants(mention);
            boolean guessed =
                    mention.form() == Mention.Form.GUESS && own.stream().allMatch(each -> each.code() == null);
            List<Participant> known = guessed ? bySurname(word) : List.of();
            return known.isEmpty() ? own : known;
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
