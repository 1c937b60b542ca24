package io.dragoman.coding.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of words that names are made of, as places with steps between them: a step is a word. All steps lie in one
 * table, by the place they begin at and the word's hash code, because what looking up names waits for is memory: a place
 * tells in its own bits whether a name ends there and whether any goes on. Immutable.
 */
final class NameGraph {

    /** Where all names begin. */
    static final int ROOT = 1;

    /** No place. */
    static final int NOWHERE = -1;

    private static final int GOES_ON = 1;
    private static final int END = 2;
    private static final int FLAGS = 2;
    private static final int ROOM = 2;

    /**
     * For each slot two numbers side by side: where the step begins (upper half, without its flags) with the hash code of
     * its word, and where it leads, with its flags; that is zero where the slot is empty, as no step leads to the root.
     */
    private final long[] steps;

    private final String[] words;
    private final int mask;

    private NameGraph(int slots) {
        this.steps = new long[2 * slots];
        this.words = new String[slots];
        this.mask = slots - 1;
    }

    /** The place that a word leads to from another; {@link #NOWHERE} if no name goes on with it. */
    int step(int place, String word) {
        long key = key(number(place), word);
        for (int slot = slot(key); steps[2 * slot + 1] != 0; slot = (slot + 1) & mask) {
            if (steps[2 * slot] == key && words[slot].equals(word)) {
                return (int) steps[2 * slot + 1];
            }
        }
        return NOWHERE;
    }

    /** Whether a name is complete at a place. */
    boolean isEnd(int place) {
        return (place & END) != 0;
    }

    /** Whether longer names go through a place. */
    boolean goesOn(int place) {
        return (place & GOES_ON) != 0;
    }

    /** The number of a place, from 0 for the root. */
    static int number(int place) {
        return place >> FLAGS;
    }

    private void put(long key, String word, int place) {
        int slot = slot(key);
        while (steps[2 * slot + 1] != 0) {
            slot = (slot + 1) & mask;
        }
        steps[2 * slot] = key;
        steps[2 * slot + 1] = place;
        words[slot] = word;
    }

    private int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & mask;
    }

    private static long key(int number, String word) {
        return ((long) number << Integer.SIZE) | (word.hashCode() & 0xFFFFFFFFL);
    }

    /** Collects names; places are their bare numbers here. */
    static final class Builder {

        private final List<Map<String, Integer>> steps = new ArrayList<>(List.of(new HashMap<>()));
        private final List<Boolean> ends = new ArrayList<>(List.of(false));
        private int all;

        /** The number of the place that a word leads to; the next free one if there is none yet. */
        int step(int from, String word) {
            Integer known = steps.get(from).putIfAbsent(word, steps.size());
            if (known != null) {
                return known;
            }
            all++;
            steps.add(new HashMap<>(2));
            ends.add(false);
            return steps.size() - 1;
        }

        void markEnd(int number) {
            ends.set(number, true);
        }

        NameGraph build() {
            NameGraph graph = new NameGraph(Integer.highestOneBit(Math.max(1, all)) << ROOM);
            for (int from = 0; from < steps.size(); from++) {
                for (Map.Entry<String, Integer> step : steps.get(from).entrySet()) {
                    int to = step.getValue();
                    int place = (to << FLAGS) | (steps.get(to).isEmpty() ? 0 : GOES_ON) | (ends.get(to) ? END : 0);
                    graph.put(key(from, step.getKey()), step.getKey(), place);
                }
            }
            return graph;
        }
    }
}
