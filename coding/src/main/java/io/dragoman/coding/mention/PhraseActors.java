package io.dragoman.coding.mention;

import io.dragoman.coding.mention.SentenceCast.Found;
import io.dragoman.record.Span;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The actors that words of one sentence lead to: their own mention, else the actor inside their phrase ("the
 * <u>Iranian</u> decision", "the death of a <u>Palestinian</u>"). What a word led to is kept.
 */
final class PhraseActors {

    private static final int MAX_DEPTH = 3;
    private static final List<String> DOERS = List.of("by");
    private static final List<String> OTHERS = List.of(
            "of",
            "between",
            "among",
            "from",
            "against",
            "with",
            "to",
            "on",
            "in",
            "for",
            "over",
            "at",
            "into",
            "including");
    private final SentenceCast actors;
    private final Sentence sentence;
    private final Cast cast;
    private final StandIns standIns;
    /** What each word led to, where that was asked. */
    private final List<@Nullable Found> known;

    PhraseActors(SentenceCast actors, Cast cast, StandIns standIns) {
        this.actors = actors;
        this.sentence = actors.sentence();
        this.cast = cast;
        this.standIns = standIns;
        this.known = new ArrayList<>(Collections.nCopies(sentence.size(), null));
    }

    /** What words lead to: the actors, each once, and the stretch of words they were found in. */
    Found find(List<Token> words) {
        Set<Participant> participants = new LinkedHashSet<>();
        List<Span> spans = new ArrayList<>();
        boolean direct = true;
        for (Token word : words) {
            Found found = find(word);
            participants.addAll(found.participants());
            spans.addAll(found.spans());
            direct &= found.direct();
        }
        return new Found(List.copyOf(participants), spans, direct);
    }

    private Found find(Token word) {
        Found found = known.get(word.index());
        if (found == null) {
            found = find(word, 0);
            known.set(word.index(), found);
        }
        return found;
    }

    private Found find(Token word, int depth) {
        Participant speaker = depth == 0 ? standIns.speaker(word) : null;
        if (speaker != null) {
            return new Found(List.of(speaker), List.of(word.span()), true);
        }
        Mention own = actors.mentionAt(word);
        if (own != null && !actors.participants(own).isEmpty()) {
            return new Found(actors.participants(own), List.of(actors.spanOf(own)), depth == 0);
        }
        Participant meant = depth == 0 && own == null ? standIns.meant(word) : null;
        if (meant != null) {
            return new Found(List.of(meant), List.of(word.span()), true);
        }
        if (depth == MAX_DEPTH || cast.isPrivate(word)) {
            return Found.NOTHING;
        }
        for (Token child : childrenInOrder(word)) {
            Found found = find(child, depth + 1);
            if (!found.participants().isEmpty()) {
                return found;
            }
        }
        return Found.NOTHING;
    }

    /** Who is meant by words that take up talks or an agreement told before: "the outcome of <u>the talks</u>". */
    Found findHappening(List<Token> words) {
        for (Token word : words) {
            Found found = findHappening(word, 0);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Found.NOTHING;
    }

    private Found findHappening(Token word, int depth) {
        List<Participant> parties = actors.happening(word);
        if (!parties.isEmpty()) {
            return new Found(parties, List.of(word.span()), false);
        }
        if (depth < MAX_DEPTH) {
            for (Token child : objectsOf(word, List.of("of", "in", "at", "with"))) {
                Found found = findHappening(child, depth + 1);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return Found.NOTHING;
    }

    /** Where an actor may stand inside a phrase, the likeliest first. */
    private List<Token> childrenInOrder(Token word) {
        if (sentence.children(word).isEmpty()) {
            return List.of();
        }
        List<Token> ordered = new ArrayList<>(sentence.children(word, Role.POSSESSIVE));
        boolean another = cast.isIn("other-persons", word);
        if (another) {
            // "her Malian colleague, Diop" is not she
            ordered.removeIf(owner -> owner.tag().equals("PRP$"));
            ordered.addAll(0, sentence.children(word, Role.APPOSITION));
        }
        ordered.addAll(objectsOf(word, DOERS));
        for (Token child : sentence.children(word)) {
            boolean owner = child.role() == Role.NOUN_ADVERBIAL && cast.isBelonging(word);
            if (child.role() == Role.ADJECTIVE_MODIFIER || child.role() == Role.NOUN_MODIFIER || owner) {
                ordered.add(child);
            }
        }
        if (!another) {
            ordered.addAll(sentence.children(word, Role.APPOSITION));
        }
        ordered.addAll(objectsOf(word, OTHERS));
        return ordered;
    }

    private List<Token> objectsOf(Token word, List<String> prepositions) {
        List<Token> bearing = new ArrayList<>(4);
        for (Token child : sentence.children(word)) {
            if (hasObject(child)) {
                bearing.add(child);
            }
        }
        if (bearing.isEmpty()) {
            return List.of();
        }
        List<Token> objects = new ArrayList<>(4);
        for (String preposition : prepositions) {
            for (Token child : bearing) {
                if (child.form().toLowerCase(Locale.ROOT).equals(preposition)) {
                    objects.addAll(sentence.children(child, Role.PREPOSITION_OBJECT));
                }
            }
        }
        return objects;
    }

    private boolean hasObject(Token preposition) {
        for (Token child : sentence.children(preposition)) {
            if (child.role() == Role.PREPOSITION_OBJECT) {
                return true;
            }
        }
        return false;
    }
}
