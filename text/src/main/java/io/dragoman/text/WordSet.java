package io.dragoman.text;

import java.util.Set;

/** Sets of words written as running text. */
public final class WordSet {

    private WordSet() {}

    /** The words of a text between blanks and line ends; a word given twice is an error. */
    public static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s++"));
    }
}
