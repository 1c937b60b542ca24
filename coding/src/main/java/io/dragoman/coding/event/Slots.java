package io.dragoman.coding.event;

import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words that fill the slots of a match. */
final class Slots {

    private Slots() {}

    /** The first of some slots that leads to an actor, without words already taken; else the first filled, else null. */
    static @Nullable Slot firstFilled(
            Arguments arguments, FrameMatch match, Slot.Purpose purpose, List<String> names, List<Token> taken) {
        Slot first = null;
        for (String name : names) {
            // "cyber attacks on sites of Georgia": who does it stands at the noun itself, not deeper
            List<Token> filling = match.nominal() && purpose == Slot.Purpose.SOURCE
                    ? arguments.fillNear(match.trigger(), match.further(), name)
                    : arguments.fill(match.trigger(), match.further(), ofAdjective(match, name));
            List<Token> found = without(filling, taken);
            if (arguments.leadsToActor(found)) {
                return new Slot(purpose, name, Set.of(), found);
            }
            if (first == null && !found.isEmpty()) {
                first = new Slot(purpose, name, Set.of(), found);
            }
        }
        return first;
    }

    /** Words for the source, or another place that is looked for as the source is; empty if no slot is filled. */
    static List<Token> firstWords(Arguments arguments, FrameMatch match, List<String> names, List<Token> taken) {
        Slot slot = firstFilled(arguments, match, Slot.Purpose.SOURCE, names, taken);
        return slot == null ? List.of() : slot.words();
    }

    /** "Is expected in Oslo", "was concerned": of a participle that is read as an adjective, its subject is whom it is said of. */
    private static String ofAdjective(FrameMatch match, String slot) {
        boolean participle = match.trigger().tag().equals("VBN")
                && match.frame().verbs().isEmpty()
                && !match.frame().adjectives().isEmpty();
        return participle && slot.equals("subject") ? "object" : slot;
    }

    /** The words that are none of those taken. */
    static List<Token> without(List<Token> words, List<Token> taken) {
        return taken.isEmpty() || words.isEmpty()
                ? words
                : words.stream().filter(token -> !taken.contains(token)).toList();
    }

    /** The conditions of the match's frame with the words that met them. */
    static List<Slot> conditions(Arguments arguments, FrameMatch match) {
        List<Slot> conditions = new ArrayList<>();
        match.frame().conditions().forEach((name, accepted) -> {
            List<Token> met = arguments.conditional(match.trigger(), match.further(), name).stream()
                    .filter(filler -> FrameIndex.accepts(accepted, filler))
                    .toList();
            conditions.add(new Slot(Slot.Purpose.CONDITION, name, accepted, met));
        });
        return conditions;
    }
}
