package io.dragoman.parser.file;

/**
 * A 64-bit hash of text that can be put together from its parts: the hash of a joined text follows from hash and length
 * of what was joined. A polynomial over UTF-16 units modulo 2^64, so that equal texts have equal hashes however they
 * were joined, which matters because a feature "a_b" + "c" is the feature "a" + "b_c".
 */
public final class TextHash {

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final int TABLE = 1024;
    private static final long[] POWERS = powers();

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
        if (length < TABLE) {
            return POWERS[length];
        }
        long power = POWERS[TABLE - 1];
        for (int i = TABLE - 1; i < length; i++) {
            power *= BASE;
        }
        return power;
    }

    /** Hash of {@code left + '_' + right}. */
    public static long join(long left, long right, long powerOfRight) {
        return append(left, '_') * powerOfRight + right;
    }

    private static long[] powers() {
        long[] powers = new long[TABLE];
        powers[0] = 1;
        for (int i = 1; i < TABLE; i++) {
            powers[i] = powers[i - 1] * BASE;
        }
        return powers;
    }
}
