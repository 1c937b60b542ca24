package io.dragoman.web.http;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Tells whether the changes of a store are a stream or come one by one. One article handed in makes two or three changes
 * (the store's, then its history's) and must be seen at once. Thread-safe.
 */
final class Stream {
    /** Changes in a row, each soon after the one before, that make a stream. */
    private static final int MANY = 5;

    private final LongSupplier generation;
    private final long soon;
    private final AtomicLong seen = new AtomicLong(Long.MIN_VALUE);
    private volatile long changed = System.nanoTime();
    private volatile int row;

    Stream(LongSupplier generation, Duration soon) {
        this.generation = generation;
        this.soon = soon.toNanos();
    }

    /** The number of the last change. */
    long generation() {
        long now = generation.getAsLong();
        long before = seen.get();
        if (now != before && seen.compareAndSet(before, now)) {
            long time = System.nanoTime();
            row = time - changed < soon ? Math.min(MANY, row + 1) : 0;
            changed = time;
        }
        return now;
    }

    /** Whether changes flow, as far as they were asked for. */
    boolean flows() {
        return row >= MANY && System.nanoTime() - changed < soon;
    }
}
