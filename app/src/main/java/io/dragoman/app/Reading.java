package io.dragoman.app;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Manifest;
import io.dragoman.text.AnalyzedArticle;
import io.dragoman.text.Article;
import io.dragoman.text.Sentence;
import io.dragoman.text.load.InputProblem;
import io.dragoman.text.load.Sink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles, keeps their records and hands them on in the order of the input, the same on any number of threads.
 *
 * <p>One thread opens the inputs, some code what it finds, the caller's keeps and hands on. Records are kept some at a
 * time, because that is many times faster, and handed on once they are kept: what a user has seen is in the store, and a
 * process killed in between leaves no half article. Used once.
 */
final class Reading {

    /** Records kept at once. */
    private static final int BATCH = 20;
    /** How long a record may wait for others to be kept with it, in nanoseconds. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    /** Takes what becomes of the inputs. */
    interface Listener {

        /** An article could be read. */
        void read(Result result) throws IOException;

        /** An input gave no record; called from several threads. */
        void problem(InputProblem problem);

        /** Nothing more will come of some articles: they are kept, or could not be read. */
        default void settled(List<Article> articles) {}
    }

    /** Where articles come from. */
    interface Source {

        /** Hands on all articles and problems; from several threads if it likes. */
        void read(Sink sink) throws InterruptedException;
    }

    /**
     * What came of an article.
     *
     * @param known whether the record was in the store already; its sentences are then not counted
     * @param sentences how many it has
     * @param parsed how many of them were worth a parse
     */
    record Result(ArticleRecord record, boolean known, int sentences, int parsed) {}

    private final EngineLoading loading;
    private final Manifest manifest;
    private final Shelf shelf;
    private final Listener listener;
    private final BlockingQueue<Step> queue;
    private final ExecutorService workers;
    /** How many articles under an id are not kept yet. */
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

    private final List<Coded> batch = new ArrayList<>();
    private long batchBegan;
    private volatile boolean abandoned;

    Reading(EngineLoading loading, Shelf shelf, Listener listener, int threads) {
        this.loading = loading;
        this.manifest = loading.manifest();
        this.shelf = shelf;
        this.listener = listener;
        this.queue = new ArrayBlockingQueue<>(BATCH + 4 * threads);
        this.workers = Executors.newFixedThreadPool(threads, task -> daemon(task, "coding"));
    }

    /** What the opening thread tells: an article, or the end. */
    private sealed interface Step permits Under, End {}

    /** An article being coded; without a future it is coded when its turn comes. */
    private record Under(Article article, @Nullable Future<Coded> coded) implements Step {}

    private record End(@Nullable RuntimeException failure) implements Step {}

    /** An article with what came of it; null where that is nothing. */
    private record Coded(Article article, @Nullable Result result) {}

    /** Thrown through the reader of inputs when nobody takes its articles any more. */
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Reads everything; what is wrong with lexicon or store is thrown. */
    void run(Source source) throws IOException, InterruptedException {
        Thread opening = daemon(() -> open(source), "reading");
        opening.start();
        try {
            keepAll();
        } finally {
            abandoned = true;
            opening.interrupt();
            workers.shutdownNow();
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private void open(Source source) {
        try {
            source.read(new Opened());
            send(new End(null));
        } catch (Abandoned e) {
            return;
        } catch (InterruptedException e) {
            // The source was stopped: what it handed on before is still kept.
            if (!abandoned) {
                send(new End(null));
            }
        } catch (RuntimeException e) {
            send(new End(e));
        }
    }

    private final class Opened implements Sink {

        @Override
        public void article(Article article) {
            shelf.open();
            // The same article twice: the second waits until the first is kept, and is then found unchanged.
            boolean twin = underWay.merge(article.id(), 1, Integer::sum) > 1;
            send(new Under(article, twin ? null : workers.submit(() -> code(article))));
        }

        @Override
        public void problem(InputProblem problem) {
            listener.problem(problem);
        }
    }

    private void send(Step step) {
        try {
            queue.put(step);
        } catch (InterruptedException e) {
            throw new Abandoned();
        }
    }

    private Coded code(Article article) {
        ArticleRecord known = shelf.find(article, manifest);
        if (known != null) {
            return new Coded(article, new Result(known, true, 0, 0));
        }
        Engine engine = loading.engine();
        try {
            return new Coded(article, code(article, engine));
        } catch (OutOfMemoryError e) {
            listener.problem(new InputProblem(
                    origin(article), "too large for the memory", "set DRAGOMAN_JAVA_OPTS=-Xmx4g or split it"));
        } catch (RuntimeException | StackOverflowError e) {
            listener.problem(new InputProblem(
                    origin(article),
                    "internal error, left out (" + e + place(e) + ")",
                    "please report it with the article"));
        }
        return new Coded(article, null);
    }

    private static Result code(Article article, Engine engine) {
        AnalyzedArticle analyzed = engine.analyzer().analyze(article);
        int parsed =
                (int) analyzed.sentences().stream().filter(Sentence::parsed).count();
        return new Result(
                engine.coder().code(analyzed), false, analyzed.sentences().size(), parsed);
    }

    private static String origin(Article article) {
        return article.origin() == null ? article.name() : article.origin();
    }

    private static String place(Throwable error) {
        StackTraceElement[] trace = error.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }

    private void keepAll() throws IOException, InterruptedException {
        while (true) {
            Step step = batch.isEmpty() ? queue.take() : queue.poll(patience(), TimeUnit.NANOSECONDS);
            if (step == null) {
                keepBatch();
            } else if (step instanceof Under under) {
                add(result(under));
            } else if (step instanceof End end) {
                keepBatch();
                if (end.failure() != null) {
                    throw end.failure();
                }
                return;
            }
        }
    }

    private long patience() {
        return Math.max(0, batchBegan + PATIENCE - System.nanoTime());
    }

    private Coded result(Under under) throws IOException, InterruptedException {
        Future<Coded> coded = under.coded();
        if (coded == null) {
            keepBatch();
            return code(under.article());
        }
        try {
            if (!batch.isEmpty()) {
                try {
                    return coded.get(patience(), TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    keepBatch();
                }
            }
            return coded.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void add(Coded coded) throws IOException {
        if (batch.isEmpty()) {
            batchBegan = System.nanoTime();
        }
        batch.add(coded);
        if (batch.size() >= BATCH) {
            keepBatch();
        }
    }

    private void keepBatch() throws IOException {
        shelf.keep(batch.stream()
                .map(Coded::result)
                .filter(result -> result != null && !result.known())
                .map(Result::record)
                .toList());
        for (Coded coded : batch) {
            underWay.computeIfPresent(coded.article().id(), (id, count) -> count == 1 ? null : count - 1);
            if (coded.result() != null) {
                listener.read(coded.result());
            }
        }
        listener.settled(batch.stream().map(Coded::article).toList());
        batch.clear();
    }
}
