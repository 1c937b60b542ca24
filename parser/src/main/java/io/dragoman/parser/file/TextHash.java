package io.dragoman.parser.file;

/**
 * A 64-bit hash of text that can be put together from its parts: the hash of a joined text follows from hash and length
 * of what was joined. A polynomial over UTF-16 units modulo 2^64, so that equal texts have equal hashes however they
 * were joined, which matters because a feature "a_b" + "c" is the feature "a" + "b_c".
 */
public final class TextHash {

    private static final long BASE = 0x9E3779B97F4A7C15L;

    private TextHash() {}

    /** Hash of a whole text. */
    public static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** Hash of a part of a text. */
    public static long of(CharSequence text, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = append(hash, text.charAt(i));
        }
        return hash;
    }

    /** Hash of a text of which {@code hash} is the hash, with one more character. */
    public static long append(long hash, char next) {
        // One more than the unit, so that a unit of zero counts.
        return hash * BASE + next + 1;
    }

    /** What the hash of a text is multiplied with when a text of this length is appended. Never zero. */
    public static long power(int length) {
        long power = 1;
        long square = BASE;
        for (int left = length; left > 0; left >>= 1) {
            if ((left & 1) != 0) {
                power *= square;
            }
            square *= square;
        }
        return power;
    }

    /** Hash of {@code left + '_' + right}. */
    public static long join(long left, long right, long powerOfRight) {
        return append(left, '_') * powerOfRight + right;
    }
}
