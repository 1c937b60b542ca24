package io.dragoman.coding.lexicon;

/**
 * Tells of most words that are not in a set that they are not, without a look at the set: one bit for each word, by its
 * hash code (a Bloom filter with one function). Small enough to stay in the processor's nearest memory, which the tables
 * of thousands of words are not. Filled while its owner is built, not changed after that.
 */
public final class WordFilter {

    private static final int LOG_BITS = 17;

    private final long[] bits = new long[1 << (LOG_BITS - 6)];

    public void add(String word) {
        add(word.hashCode());
    }

    /** Adds what has a hash code. */
    void add(int hash) {
        int bit = bit(hash);
        bits[bit / Long.SIZE] |= 1L << bit;
    }

    /** False if the word was never added; true if it was, and for a few that were not. */
    public boolean mayHold(String word) {
        return mayHold(word.hashCode());
    }

    /** As {@link #mayHold(String)}, of what has a hash code. */
    boolean mayHold(int hash) {
        int bit = bit(hash);
        return (bits[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static int bit(int hash) {
        return (hash * 0x9E3779B1) >>> (Integer.SIZE - LOG_BITS);
    }
}
