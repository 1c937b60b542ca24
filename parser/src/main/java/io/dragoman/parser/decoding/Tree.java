package io.dragoman.parser.decoding;

import java.util.Arrays;

/**
 * Heads and dependents of one sentence, growing; word 0 is the root. Used again for the next sentence; one thread at a
 * time.
 */
final class Tree {

    private int[] heads = {};
    private int[] labels = {};
    private int[][] dependents = {};
    private int[] counts = {};

    void begin(int words) {
        if (heads.length <= words) {
            int room = Math.max(64, 2 * words);
            heads = new int[room];
            labels = new int[room];
            counts = new int[room];
            dependents = new int[room][8];
        }
        Arrays.fill(heads, 0, words + 1, -1);
        Arrays.fill(labels, 0, words + 1, -1);
        Arrays.fill(counts, 0, words + 1, 0);
    }

    /** The head of a word; −1 for none. */
    int head(int word) {
        return heads[word];
    }

    /** The label of a word; −1 for none. */
    int label(int word) {
        return labels[word];
    }

    /** Hangs a word on a head, and takes it off the one it hung on. */
    void attach(int word, int head, int label) {
        if (heads[word] >= 0) {
            remove(word, heads[word]);
        }
        add(word, head);
        heads[word] = head;
        labels[word] = label;
    }

    private void add(int word, int head) {
        int count = counts[head]++;
        if (count == dependents[head].length) {
            dependents[head] = Arrays.copyOf(dependents[head], 2 * count);
        }
        int[] list = dependents[head];
        int at = count;
        while (at > 0 && list[at - 1] > word) {
            list[at] = list[at - 1];
            at--;
        }
        list[at] = word;
    }

    private void remove(int word, int head) {
        int[] list = dependents[head];
        int at = position(word, head);
        int last = --counts[head];
        System.arraycopy(list, at + 1, list, at, last - at);
    }

    private int position(int word, int head) {
        int at = 0;
        while (dependents[head][at] != word) {
            at++;
        }
        return at;
    }

    boolean isBelow(int lower, int upper) {
        for (int head = heads[lower]; head >= 0; head = heads[head]) {
            if (head == upper) {
                return true;
            }
        }
        return false;
    }

    /** The dependent at a place from the left if it is left of its head; −1 if not. */
    int leftmost(int word, int order) {
        boolean there = order < counts[word] && dependents[word][order] < word;
        return there ? dependents[word][order] : -1;
    }

    /** The dependent at a place from the right if it is right of its head; −1 if not. */
    int rightmost(int word, int order) {
        int at = counts[word] - 1 - order;
        return at >= 0 && dependents[word][at] > word ? dependents[word][at] : -1;
    }

    /** The sibling at a place to the left, the nearest being 0; −1 if there is none. */
    int leftSibling(int word, int order) {
        int head = heads[word];
        int at = head < 0 ? -1 : position(word, head) - order - 1;
        return at < 0 ? -1 : dependents[head][at];
    }

    /** Whether a word has no, one, or several dependents to its left and right: a number from 0 to 8. */
    int valency(int word) {
        int left = (leftmost(word, 0) >= 0 ? 1 : 0) + (leftmost(word, 1) >= 0 ? 1 : 0);
        int right = (rightmost(word, 0) >= 0 ? 1 : 0) + (rightmost(word, 1) >= 0 ? 1 : 0);
        return 3 * left + right;
    }
}
