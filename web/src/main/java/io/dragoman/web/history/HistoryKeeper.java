package io.dragoman.web.history;

import io.dragoman.record.ArticleRecord;
import io.dragoman.store.RecordStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a {@link History} up with a store. It is made anew in the background when somebody asks and the store has
 * changed; who asks waits a moment for it and then takes the one before, so that pages stay quick while articles stream
 * in. Thread-safe.
 */
public final class HistoryKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryKeeper.class);
    private static final long PATIENCE_MILLISECONDS = 700;
    /** Nobody waits if the last one is younger than so many times what it cost: articles stream in. */
    private static final int REST = 8;

    /** Articles that are read from the store at once: each time costs a look at all of them. */
    private static final int BATCH = 1_000;

    private record Known(String digest, ArticleRecord article) {}

    private final RecordStore store;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "history");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Known> known = new HashMap<>();
    private final AtomicLong made = new AtomicLong();
    private final PairMemory memory = new PairMemory();
    private volatile History current = History.of(-1, List.of(), memory);
    private volatile long finished;
    private volatile long cost;
    private @Nullable Future<?> underWay;

    public HistoryKeeper(RecordStore store) {
        this.store = store;
    }

    /** How many histories were made: another number, another history. Begins a new one where the store has changed. */
    public long generation() {
        if (current.generation() != store.generation() && !streaming()) {
            var unused = start();
        }
        return made.get();
    }

    /** The history of the store as it is, or as it was a little before. */
    public History current() {
        History now = current;
        if (now.generation() == store.generation()) {
            return now;
        }
        if (streaming()) {
            return now;
        }
        Future<?> making = start();
        try {
            making.get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return current;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            LOG.error("the history cannot be made", e.getCause());
        }
        return current;
    }

    private boolean streaming() {
        return finished != 0 && System.nanoTime() - finished < REST * cost;
    }

    private synchronized Future<?> start() {
        Future<?> already = underWay;
        if (already != null && !already.isDone()) {
            return already;
        }
        Future<?> fresh = worker.submit(this::make);
        underWay = fresh;
        return fresh;
    }

    private void make() {
        long began = System.nanoTime();
        long generation = store.generation();
        Map<String, String> digests = store.digests();
        known.keySet().retainAll(digests.keySet());
        List<String> changed = digests.entrySet().stream()
                .filter(article -> {
                    Known old = known.get(article.getKey());
                    return old == null || !old.digest().equals(article.getValue());
                })
                .map(Map.Entry::getKey)
                .toList();
        for (int i = 0; i < changed.size(); i += BATCH) {
            for (ArticleRecord article : store.findAll(changed.subList(i, Math.min(changed.size(), i + BATCH)))) {
                String digest = Objects.requireNonNull(digests.get(article.id()));
                known.put(article.id(), new Known(digest, SlimRecord.of(article)));
            }
        }
        current = History.of(
                generation, known.values().stream().map(Known::article).toList(), memory);
        cost = System.nanoTime() - began;
        finished = System.nanoTime();
        made.incrementAndGet();
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
