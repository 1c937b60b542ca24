package io.dragoman.coding.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A row of words cut into the parts that names are compared by, each with its word. Filled once. */
final class WordParts {

    private String[] folded;
    private String[] raw;
    private int[] words;
    private int size;

    private WordParts(int expected) {
        folded = new String[expected];
        raw = new String[expected];
        words = new int[expected];
    }

    static WordParts of(List<String> words) {
        WordParts parts = new WordParts(words.size() + 4);
        for (int i = 0; i < words.size(); i++) {
            parts.addWord(words.get(i), i);
        }
        return parts;
    }

    private void addWord(String word, int at) {
        if (Folding.isWhole(word)) {
            add(word.toLowerCase(Locale.ROOT), word, at);
        } else if (word.indexOf('$') >= 0) {
            add(Folding.BREAK, "", at);
        } else {
            for (Folding.Part part : Folding.parts(word)) {
                add(part.folded(), part.raw(), at);
            }
        }
    }

    private void add(String fold, String written, int word) {
        if (size == words.length) {
            folded = Arrays.copyOf(folded, 2 * size);
            raw = Arrays.copyOf(raw, 2 * size);
            words = Arrays.copyOf(words, 2 * size);
        }
        folded[size] = fold;
        raw[size] = written;
        words[size++] = word;
    }

    int size() {
        return size;
    }

    String folded(int at) {
        return folded[at];
    }

    /** Place of the word that a part belongs to. */
    int word(int at) {
        return words[at];
    }

    boolean isCapitalized(int at) {
        return Folding.isCapitalized(raw[at]);
    }

    boolean isAllCapitals(int at) {
        return Folding.isAllCapitals(raw[at]);
    }

    /**
     * Whether parts, both inclusive, are whole words: a name may end inside a hyphenated word ("China-backed") only if it
     * is all there is before the hyphen.
     */
    boolean areWhole(int first, int last) {
        return (first == 0 || words[first - 1] != words[first]) && (last == size - 1 || words[last + 1] != words[last]);
    }
}
