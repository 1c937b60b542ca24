package io.dragoman.app.explain;

import io.dragoman.coding.Explanation;
import io.dragoman.coding.event.EventCoder;
import io.dragoman.coding.event.Reading;
import io.dragoman.coding.lexicon.Ontology;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.record.Modality;
import io.dragoman.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts acts and their codes into words. */
final class ActNotes {

    private final Ontology ontology;

    ActNotes(Ontology ontology) {
        this.ontology = ontology;
    }

    /** {@code KOR → RUS  REQUEST 102 Appeal for policy change (happened)}. */
    String line(ExplainedText text, Explanation.Act act, SentenceCast actors) {
        Reading reading = act.outcome().reading();
        EventCoder.Cast cast = act.outcome().cast();
        String arrow = reading.symmetric() || (cast != null && cast.symmetric()) ? " ↔ " : " → ";
        String who = cast == null
                ? side(text, reading.source(), actors) + arrow + side(text, reading.target(), actors)
                : side(cast.source()) + arrow + side(cast.target());
        return who + "  " + code(reading.code()) + " (" + modality(reading) + ")";
    }

    /** Category, code and name. */
    String code(String code) {
        Ontology.CameoCode known = ontology.code(code);
        return known == null
                ? code + " (not in the ontology)"
                : known.category() + " " + known.code() + " " + known.name();
    }

    /** Category and code. */
    String shortCode(String code) {
        Ontology.CameoCode known = ontology.code(code);
        return known == null ? code : known.category() + " " + known.code();
    }

    static String modality(Reading reading) {
        return modality(reading.modality());
    }

    static String modality(Modality modality) {
        return modality.word().replace('_', ' ');
    }

    /** Actors by their codes, those without by name. */
    static String side(List<Participant> participants) {
        return participants.isEmpty()
                ? "–"
                : participants.stream().map(ActNotes::actor).distinct().collect(Collectors.joining(", "));
    }

    private static String actor(Participant participant) {
        return participant.code() == null ? "\"" + participant.name() + "\"" : participant.code();
    }

    /** What stands on one side of an act whose actors are not all known: actors if there are any, else the words. */
    private static String side(ExplainedText text, List<Token> words, SentenceCast actors) {
        SentenceCast.Found found = actors.find(words);
        if (!found.isEmpty()) {
            return side(found.participants());
        }
        return words.isEmpty()
                ? "–"
                : words.stream()
                        .map(word -> "\"" + text.phrase(actors, word) + "\"")
                        .collect(Collectors.joining(", "));
    }

    /** Words in quotes, "…" where some of the sentence's between them are left out. */
    static String quote(List<Token> words) {
        return "\"" + forms(words.stream()) + "\"";
    }

    static String forms(Stream<Token> words) {
        StringBuilder text = new StringBuilder();
        int last = -1;
        for (Token word :
                words.distinct().sorted(Comparator.comparingInt(Token::index)).toList()) {
            if (last >= 0) {
                text.append(word.index() == last + 1 ? " " : " … ");
            }
            text.append(word.form());
            last = word.index();
        }
        return text.toString();
    }
}
