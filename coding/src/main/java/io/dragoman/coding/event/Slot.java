package io.dragoman.coding.event;

import io.dragoman.text.Token;
import java.util.List;
import java.util.Set;

/**
 * A slot of a frame and the words that fill it.
 *
 * @param name "subject", "object", "poss", a preposition, …
 * @param accepted words (lemmas) one of which must fill it, for a condition; empty for a source or target
 * @param words that fill it, by whole slot; empty if none does
 */
public record Slot(Purpose purpose, String name, Set<String> accepted, List<Token> words) {
    public Slot {
        accepted = Set.copyOf(accepted);
        words = List.copyOf(words);
    }

    /** What the words in a slot are to the act. */
    public enum Purpose {
        SOURCE,
        TARGET,
        CONDITION
    }
}
