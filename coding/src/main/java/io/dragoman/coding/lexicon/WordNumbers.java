package io.dragoman.coding.lexicon;

import java.util.Arrays;

/**
 * Words numbered from 0 in the order they come. A look at a word that has no number, as most words of a text, mostly ends
 * at the filter, and one at another word in one place of a table of plain numbers: what looking up words waits for is
 * memory. Filled while its owner is built, not changed after that.
 */
public final class WordNumbers {

    /** Number of a word that has none. */
    public static final int UNKNOWN = -1;

    private final WordFilter known = new WordFilter();
    private String[] words = new String[16];
    private int size;
    /** For each slot two numbers side by side: a word's hash code, and its number plus one; zero for an empty slot. */
    private int[] slots = new int[2 * 64];

    /** How many words have a number. */
    public int size() {
        return size;
    }

    /** The number of a word; {@link #UNKNOWN} if it has none. */
    public int of(String word) {
        return known.mayHold(word) ? find(word) : UNKNOWN;
    }

    private int find(String word) {
        int hash = word.hashCode();
        for (int slot = slot(hash); slots[slot + 1] != 0; slot = next(slot)) {
            if (slots[slot] == hash && words[slots[slot + 1] - 1].equals(word)) {
                return slots[slot + 1] - 1;
            }
        }
        return UNKNOWN;
    }

    /** The number of a word, given to it if it has none. */
    public int enter(String word) {
        int before = find(word);
        if (before != UNKNOWN) {
            return before;
        }
        if (8 * size >= slots.length) {
            slots = new int[2 * slots.length];
            for (int i = 0; i < size; i++) {
                put(i);
            }
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
        }
        words[size] = word;
        known.add(word);
        put(size);
        return size++;
    }

    private void put(int number) {
        int hash = words[number].hashCode();
        int slot = slot(hash);
        while (slots[slot + 1] != 0) {
            slot = next(slot);
        }
        slots[slot] = hash;
        slots[slot + 1] = number + 1;
    }

    private int slot(int hash) {
        return (((hash * 0x9E3779B1) >>> 7) * 2) & (slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 2) & (slots.length - 1);
    }
}
