package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.mention.SentenceCast;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Who the sides of talks are that only words for sides tell, or nobody at all: those of the two states that the article is
 * about. Immutable.
 */
final class UnnamedSides {

    private final Lexicon lexicon;

    UnnamedSides(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether nothing tells whose the participants are. */
    boolean areNameless(List<Participant> participants) {
        return participants.stream().noneMatch(this::isOfSomeName);
    }

    /** "The two heads of state agreed": the two states that the article is about; empty if it is not, or if they are no sides. */
    List<Participant> states(List<Participant> sides, SentenceCast actors) {
        return areSides(sides) ? actors.pair() : List.<Participant>of();
    }

    /** Between whom others mediate where nobody is named: the states that the article is about, none of them theirs. */
    static List<Participant> besides(List<Participant> mediators, SentenceCast actors) {
        List<Participant> sides = actors.circle();
        for (Participant each : mediators) {
            if (ImpliedParties.others(sides, each).size() < sides.size()) {
                return List.of();
            }
        }
        return sides.size() > 1 && !mediators.isEmpty() ? sides : List.of();
    }

    /** "Leaders of <u>African Union</u> states": whose they are is told; not by "Heads of State". */
    private boolean isOfSomeName(Participant participant) {
        String[] words = participant.name().split(" ");
        return Stream.of(words)
                .skip(1)
                .anyMatch(word -> !word.isEmpty()
                        && Character.isUpperCase(word.charAt(0))
                        && !lexicon.inSet("side-nouns", word.toLowerCase(Locale.ROOT)));
    }

    /** "The two <u>heads</u> of state", "both <u>delegations</u>": words for the sides of talks. */
    private boolean areSides(List<Participant> participants) {
        return participants.stream()
                .allMatch(each -> Stream.of(each.name().toLowerCase(Locale.ROOT).split(" "))
                        .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                        .anyMatch(word -> word.equals("head") || lexicon.inSet("side-nouns", word)));
    }
}
