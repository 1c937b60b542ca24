package io.dragoman.web.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Keeps answers until the store changes. While articles stream in it changes several times a second; then a kept answer is
 * given at once, as long as it has not been out of date for {@link #OLDEST}, and made anew in the background, so that
 * whoever looks neither waits nor slows down the reading. What several ask for at once is made once. Thread-safe.
 */
public final class Kept implements AutoCloseable {
    private static final long LARGEST = 96L << 20;
    private static final int OVERHEAD = 500;
    /** Changes that follow each other sooner are a stream. */
    private static final Duration SOON = Duration.ofSeconds(6);
    /** How long an answer may be out of date while articles stream in, before it is worth making anew. */
    private static final Duration YOUNG = Duration.ofSeconds(2);
    /** The same as a multiple of what making it took: what is dear is made less often. */
    private static final int REST = 30;
    /** And how long before one must wait for a new one. */
    private static final Duration OLDEST = Duration.ofSeconds(30);

    private static final int WAITING = 512;

    /**
     * What is kept.
     *
     * @param generation the store's when it was begun
     * @param cost nanoseconds that it took
     */
    private record Entry(Answer answer, long generation, long cost) {}

    private record Making(String key, long generation) {}

    private final Stream stream;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final Map<Making, FutureTask<Answer>> makings = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor maker =
            new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), Kept::thread);
    private final Cache<String, Entry> entries = Caffeine.newBuilder()
            .maximumWeight(LARGEST)
            .weigher((String key, Entry entry) ->
                    key.length() + entry.answer().body().length() + OVERHEAD)
            .build();

    /** A keeper for a store whose changes are counted upwards. */
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
        long outdated = stream.outdated(kept.generation());
        if (stream.flows() && outdated < OLDEST.toNanos()) {
            if (outdated > Math.max(YOUNG.toNanos(), REST * kept.cost())) {
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
                long began = System.nanoTime();
                try {
                    var unused = make(handler, request, key, generation);
                } catch (RuntimeException e) {
                    // Whoever asks when the kept one is too old makes it himself, and is told.
                    entries.invalidate(key);
                } finally {
                    underWay.remove(key);
                }
                // Half a processor at most: the articles that stream in and those who look need the rest.
                LockSupport.parkNanos(System.nanoTime() - began);
            });
        } catch (RejectedExecutionException e) {
            underWay.remove(key);
        }
    }

    private Answer make(Handler handler, Request request, String key, long generation) {
        Making making = new Making(key, generation);
        FutureTask<Answer> own = new FutureTask<>(() -> {
            long began = System.nanoTime();
            Answer answer = handler.answer(request);
            entries.put(key, new Entry(answer, generation, System.nanoTime() - began));
            return answer;
        });
        FutureTask<Answer> other = makings.putIfAbsent(making, own);
        if (other != null) {
            return result(other);
        }
        try {
            own.run();
        } finally {
            makings.remove(making);
        }
        return result(own);
    }

    private static Answer result(FutureTask<Answer> making) {
        try {
            return making.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(503, "Stopping", "the server is being stopped");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        maker.shutdownNow();
    }
}
