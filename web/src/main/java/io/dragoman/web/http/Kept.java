package io.dragoman.web.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Keeps answers until the store changes. While articles stream in it changes several times a second; then an answer may
 * be as old as {@link #PATIENCE}, and one request at a time makes it anew while others still get it, so that whoever looks
 * does not slow down the reading. Thread-safe.
 */
public final class Kept {
    private static final long LARGEST = 48L << 20;
    private static final int OVERHEAD = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private record Entry(Answer answer, long generation, long made) {}

    private final Stream stream;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final Cache<String, Entry> entries = Caffeine.newBuilder()
            .maximumWeight(LARGEST)
            .weigher((String key, Entry entry) ->
                    key.length() + entry.answer().body().length() + OVERHEAD)
            .build();

    /** A keeper for a store whose changes are counted. */
    public Kept(LongSupplier generation) {
        this.stream = new Stream(generation, PATIENCE);
    }

    public Handler of(Handler handler) {
        return request -> answer(handler, request);
    }

    private Answer answer(Handler handler, Request request) {
        String key = request.address() + " " + request.accept();
        Entry kept = entries.getIfPresent(key);
        long now = stream.generation();
        if (kept == null) {
            return make(handler, request, key, now);
        }
        boolean young = System.nanoTime() - kept.made() < PATIENCE.toNanos();
        if (kept.generation() == now || (stream.flows() && (young || !underWay.add(key)))) {
            return kept.answer();
        }
        try {
            return make(handler, request, key, now);
        } finally {
            underWay.remove(key);
        }
    }

    private Answer make(Handler handler, Request request, String key, long generation) {
        Answer answer = handler.answer(request);
        entries.put(key, new Entry(answer, generation, System.nanoTime()));
        return answer;
    }
}
