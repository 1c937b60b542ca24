package io.dragoman.exchange.scoring.relation;

/**
 * The generator MT19937, seeded and read as Python's {@code random} does, so that both scorers draw the same resamples.
 * Not thread-safe.
 */
final class MersenneTwister {

    private static final int SIZE = 624;
    private static final int MIDDLE = 397;

    private final int[] state = new int[SIZE];
    private int next = SIZE;

    MersenneTwister(int seed) {
        seed(19650218);
        int i = 1;
        for (int k = 0; k < SIZE; k++) {
            state[i] = (state[i] ^ spread(i - 1) * 1664525) + seed;
            i = advance(i);
        }
        for (int k = 0; k < SIZE - 1; k++) {
            state[i] = (state[i] ^ spread(i - 1) * 1566083941) - i;
            i = advance(i);
        }
        state[0] = 0x80000000;
    }

    private void seed(int seed) {
        state[0] = seed;
        for (int i = 1; i < SIZE; i++) {
            state[i] = 1812433253 * spread(i - 1) + i;
        }
    }

    private int spread(int i) {
        return state[i] ^ (state[i] >>> 30);
    }

    private int advance(int i) {
        if (i + 1 < SIZE) {
            return i + 1;
        }
        state[0] = state[SIZE - 1];
        return 1;
    }

    /** The next number of 53 random bits, from 0 up to but not including 1. */
    double nextDouble() {
        int high = nextInt() >>> 5;
        int low = nextInt() >>> 6;
        return (high * 0x1p26 + low) / 0x1p53;
    }

    private int nextInt() {
        if (next == SIZE) {
            twist();
            next = 0;
        }
        int y = state[next++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9D2C5680;
        y ^= (y << 15) & 0xEFC60000;
        return y ^ (y >>> 18);
    }

    private void twist() {
        for (int i = 0; i < SIZE; i++) {
            int y = (state[i] & 0x80000000) | (state[(i + 1) % SIZE] & 0x7FFFFFFF);
            state[i] = state[(i + MIDDLE) % SIZE] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : 0x9908B0DF);
        }
    }
}
