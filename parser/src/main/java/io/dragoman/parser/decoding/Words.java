package io.dragoman.parser.decoding;

import io.dragoman.parser.file.TextHash;
import java.util.Arrays;

/**
 * The words of one sentence as columns of properties, word 0 being the root above the sentence. A value is kept as hash
 * and power of its text; a power of zero says that there is none. Used again for the next sentence; one thread at a
 * time.
 */
public final class Words {

    private static final int COLUMNS = Property.CLASS_SET.column();

    private final long[][] hashes = new long[COLUMNS][];
    private final long[][] powers = new long[COLUMNS][];
    private int[] classSets = {};
    private int[] clusterSets = {};
    private int[] notes = {};
    private int size;

    /** Makes room for a sentence and forgets the one before. */
    public void begin(int words) {
        size = words;
        if (classSets.length <= words) {
            int room = Math.max(64, 2 * words);
            for (int i = 0; i < COLUMNS; i++) {
                hashes[i] = new long[room];
                powers[i] = new long[room];
            }
            classSets = new int[room];
            clusterSets = new int[room];
            notes = new int[room];
        }
        for (long[] column : powers) {
            Arrays.fill(column, 0, words + 1, 0);
        }
        classSets[0] = 0;
        clusterSets[0] = 0;
        notes[0] = 0;
    }

    /** Number of words without the root. */
    public int size() {
        return size;
    }

    /** Sets a value; a power of zero takes it away. */
    public void set(Property property, int word, long hash, long power) {
        hashes[property.column()][word] = hash;
        powers[property.column()][word] = power;
    }

    public void set(Property property, int word, CharSequence text) {
        set(property, word, TextHash.of(text), TextHash.power(text.length()));
    }

    /**
     * Sets what a word has several of.
     *
     * @param classes number of its set of word classes, counted from 1; 0 for none
     * @param clusters number of its set of clusters, counted from 1; 0 for none
     * @param noted bits of notes on its shape
     */
    public void setSets(int word, int classes, int clusters, int noted) {
        classSets[word] = classes;
        clusterSets[word] = clusters;
        notes[word] = noted;
    }

    long[] hashes(Property property) {
        return hashes[property.column()];
    }

    long[] powers(Property property) {
        return powers[property.column()];
    }

    /** The sets of a property that a word has, a bit for each where there may be several; 0 for none. */
    int sets(Property property, int word) {
        return switch (property) {
            case CLASS_SET -> classSets[word];
            case CLUSTER_SET -> clusterSets[word];
            case NOTE_SET -> notes[word];
            case POSITION_SET -> word == 1 ? 1 : word == size ? 2 : 0;
            default -> throw new IllegalArgumentException(property + " is no set");
        };
    }
}
