package io.dragoman.coding.event;

import io.dragoman.text.Token;

/** Says how many actors a word of the sentence leads to: none, one, or several for "the two sides". */
@FunctionalInterface
public interface ActorCount {
    int of(Token word);
}
