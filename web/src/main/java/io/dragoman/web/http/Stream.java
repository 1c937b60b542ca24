package io.dragoman.web.http;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the changes of a store are a stream or come one by one, and since when an answer is out of date. One
 * article handed in makes two or three changes (the store's, then its history's) and must be seen at once. Thread-safe.
 */
final class Stream {
    /** Changes in a row, each soon after the one before, that make a stream. */
    private static final int MANY = 5;
    /** Changes whose time is remembered. */
    private static final int REMEMBERED = 500;

    private final LongSupplier generation;
    private final long soon;
    /** When each change was noticed. */
    private final TreeMap<Long, Long> times = new TreeMap<>();

    private long seen = Long.MIN_VALUE;
    private volatile long changed = System.nanoTime();
    private volatile int row;

    Stream(LongSupplier generation, Duration soon) {
        this.generation = generation;
        this.soon = soon.toNanos();
    }

    /** The number of the last change. */
    long generation() {
        long now = generation.getAsLong();
        synchronized (this) {
            if (now > seen) {
                long time = System.nanoTime();
                row = time - changed < soon ? Math.min(MANY, row + 1) : 0;
                changed = time;
                seen = now;
                times.put(now, time);
                if (times.size() > REMEMBERED) {
                    times.pollFirstEntry();
                }
            }
        }
        return now;
    }

    /** For how many nanoseconds, as far as it was noticed, what was made of a generation has not been true any more. */
    synchronized long outdated(long made) {
        if (times.isEmpty() || times.firstKey() > made) {
            return Long.MAX_VALUE;
        }
        Map.@Nullable Entry<Long, Long> next = times.higherEntry(made);
        return next == null ? 0 : System.nanoTime() - next.getValue();
    }

    /** Whether changes flow, as far as they were asked for. */
    boolean flows() {
        return row >= MANY && System.nanoTime() - changed < soon;
    }
}
