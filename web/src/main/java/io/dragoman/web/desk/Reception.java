package io.dragoman.web.desk;

import io.dragoman.record.ArticleRecord;
import io.dragoman.store.PutResult;
import io.dragoman.store.RecordStore;
import io.dragoman.web.http.Problem;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Takes articles in: reads them and keeps their records. Two are read at a time and a few may wait, so that a flood of
 * them neither fills the memory nor stops the pages. Thread-safe.
 */
public final class Reception implements AutoCloseable {
    /** Longest article, in bytes. */
    public static final int LONGEST = 4 << 20;

    private static final int AT_ONCE = 2;
    private static final int WAITING = 16;
    private static final int SECONDS = 120;
    private static final int LONGEST_NAME = 200;

    private final RecordStore store;
    private final Desk desk;
    private final ThreadPoolExecutor readers = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), Reception::thread);

    public Reception(RecordStore store, Desk desk) {
        this.store = store;
        this.desk = desk;
        readers.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "reading");
        thread.setDaemon(true);
        return thread;
    }

    /** What became of an article. */
    public record Taken(ArticleRecord article, PutResult result) {}

    /** Reads an article and keeps its record; throws {@link Problem} where that cannot be. */
    public Taken take(Submission submission) {
        if (submission.content().isBlank()) {
            throw Problem.badRequest("there is no text; paste an article or choose a file");
        }
        if (submission.content().length() > LONGEST) {
            throw new Problem(413, "Too large", "an article may have 4 MB at most; split it");
        }
        if (submission.name().length() > LONGEST_NAME) {
            throw Problem.badRequest("a name may have " + LONGEST_NAME + " characters at most");
        }
        Future<Taken> reading;
        try {
            reading = readers.submit(() -> {
                ArticleRecord article = desk.read(submission);
                return new Taken(article, store.put(article));
            });
        } catch (RejectedExecutionException e) {
            throw new Problem(503, "Busy", "too many articles are waiting to be read; try again in a minute");
        }
        try {
            return reading.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            throw new Problem(504, "Too slow", "reading took longer than two minutes; split the article");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(503, "Stopping", "the server is being stopped");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RefusedArticle refused) {
                throw new Problem(422, "The article cannot be read", String.valueOf(refused.getMessage()));
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
