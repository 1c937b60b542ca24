package io.dragoman.coding.event;

import io.dragoman.text.Token;

/** What is known of the words of a sentence beyond its grammar: which of them lead to actors. */
public interface ActorCount {
    /** How many actors a word leads to: none, one, or several for "the two sides". */
    int of(Token word);

    /** Whether the word leads to an actor that is more than a role: one with a country or a name ("Kenya's troops"). */
    boolean named(Token word);

    /** Whether the word only tells how many or how much there is of what follows ("dozens", "a batch"). */
    boolean isQuantity(Token word);

    /** Whether a word stands for a person, so that no "it" takes it up. */
    default boolean isPerson(Token word) {
        return false;
    }
}
