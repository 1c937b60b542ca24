package io.dragoman.chronicle.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text is recognised by when it is printed again: its runs of five words, hashed; a fixed quarter of them is
 * enough. Immutable.
 */
public final class Shingles {

    private static final int WORDS = 5;
    private static final int KEPT = 4;
    /** Texts with fewer tell too little: notices of one sentence that differ in a name would be the same. */
    private static final int LEAST = 6;

    private static final int SKETCH = 48;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    static Shingles of(String text) {
        String[] words = NO_WORD.split(text.toLowerCase(Locale.ROOT).strip(), -1);
        long[] found = new long[Math.max(0, words.length - WORDS + 1)];
        int count = 0;
        for (int i = 0; i + WORDS <= words.length; i++) {
            long hash = 0xCBF29CE484222325L;
            for (int j = i; j < i + WORDS; j++) {
                hash = (hash ^ mixed(words[j])) * 0x100000001B3L;
            }
            hash = mixed(hash);
            if ((hash & (KEPT - 1)) == 0) {
                found[count++] = hash;
            }
        }
        return new Shingles(Arrays.stream(found, 0, count).sorted().distinct().toArray());
    }

    private static long mixed(String word) {
        long hash = 7;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return mixed(hash);
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }

    /** The smallest of them: texts that share most of their runs share some of these. */
    List<Long> sketch() {
        return Arrays.stream(hashes).limit(SKETCH).boxed().toList();
    }

    /** How much of the shorter text is in the other, 0 … 1; 0 where one of them tells too little. */
    double shared(Shingles other) {
        int shorter = Math.min(hashes.length, other.hashes.length);
        if (shorter < LEAST) {
            return 0;
        }
        int common = 0;
        int at = 0;
        for (long hash : hashes) {
            while (at < other.hashes.length && other.hashes[at] < hash) {
                at++;
            }
            common += at < other.hashes.length && other.hashes[at] == hash ? 1 : 0;
        }
        return (double) common / shorter;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shingles shingles && Arrays.equals(hashes, shingles.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    /** How many runs of words were kept. */
    @Override
    public String toString() {
        return hashes.length + " runs";
    }
}
