package io.dragoman.coding.event;

import io.dragoman.text.Token;

/** Says how many actors a word of the sentence leads to: none, one, or several for "the two sides". */
public interface ActorCount {
    int of(Token word);

    /** Whether the word leads to an actor that is more than a role: one with a country or a name ("Kenya's troops"). */
    boolean named(Token word);
}
