package io.dragoman.web.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Keeps answers until the store changes. While articles stream in it changes several times a second; then a kept answer is
 * given at once, as long as it is younger than {@link #OLDEST}, and made anew in the background, so that whoever looks
 * neither waits nor slows down the reading. Thread-safe.
 */
public final class Kept implements AutoCloseable {
    private static final long LARGEST = 96L << 20;
    private static final int OVERHEAD = 500;
    /** Changes that follow each other sooner are a stream. */
    private static final Duration SOON = Duration.ofSeconds(3);
    /** How old an answer may be while articles stream in, before it is worth making anew. */
    private static final Duration YOUNG = Duration.ofSeconds(2);
    /** And how old before one must wait for a new one. */
    private static final Duration OLDEST = Duration.ofSeconds(30);

    private static final int WAITING = 256;

    private record Entry(Answer answer, long generation, long made) {
        boolean isYoungerThan(Duration age) {
            return System.nanoTime() - made < age.toNanos();
        }
    }

    private final Stream stream;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor maker =
            new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), Kept::thread);
    private final Cache<String, Entry> entries = Caffeine.newBuilder()
            .maximumWeight(LARGEST)
            .weigher((String key, Entry entry) ->
                    key.length() + entry.answer().body().length() + OVERHEAD)
            .build();

    /** A keeper for a store whose changes are counted. */
    public Kept(LongSupplier generation) {
        this.stream = new Stream(generation, SOON);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "pages");
        thread.setDaemon(true);
        return thread;
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
        if (kept.generation() == now) {
            return kept.answer();
        }
        if (stream.flows() && kept.isYoungerThan(OLDEST)) {
            if (!kept.isYoungerThan(YOUNG)) {
                makeLater(handler, request, key, now);
            }
            return kept.answer();
        }
        return make(handler, request, key, now);
    }

    private void makeLater(Handler handler, Request request, String key, long generation) {
        if (!underWay.add(key)) {
            return;
        }
        try {
            maker.execute(() -> {
                try {
                    var unused = make(handler, request, key, generation);
                } catch (RuntimeException e) {
                    // Whoever asks when the kept one is too old makes it himself, and is told.
                    entries.invalidate(key);
                } finally {
                    underWay.remove(key);
                }
            });
        } catch (RejectedExecutionException e) {
            underWay.remove(key);
        }
    }

    private Answer make(Handler handler, Request request, String key, long generation) {
        Answer answer = handler.answer(request);
        entries.put(key, new Entry(answer, generation, System.nanoTime()));
        return answer;
    }

    @Override
    public void close() {
        maker.shutdownNow();
    }
}
