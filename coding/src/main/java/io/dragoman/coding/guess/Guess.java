package io.dragoman.coding.guess;

import io.dragoman.record.Category;
import java.util.List;

/**
 * What the words around a pair speak for.
 *
 * @param cameo a code that says no more than the category where CAMEO has one
 * @param words words, and pairs of words, that spoke for it, the most telling first
 */
public record Guess(Category category, String cameo, List<String> words) {
    public Guess {
        words = List.copyOf(words);
    }
}
