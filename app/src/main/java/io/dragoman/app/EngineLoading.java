package io.dragoman.app;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.record.Manifest;
import io.dragoman.text.Parser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An engine on its way: lexicon and parser load side by side while the caller does something else. The lexicon is there
 * first, and with it the manifest. Thread-safe.
 */
final class EngineLoading {

    private final Setup setup;
    private final Consumer<String> progress;
    private final String settings;
    private final CompletableFuture<Lexicon> lexicon;
    private @Nullable CompletableFuture<Engine> engine;

    private EngineLoading(Setup setup, Supplier<Lexicon> lexicon, String settings, Consumer<String> progress) {
        this.setup = setup;
        this.progress = progress;
        this.settings = settings;
        this.lexicon = supply(lexicon);
    }

    /**
     * Begins to load the lexicon, without its examples.
     *
     * @param overlay the user's lexicon folder, null for none
     * @param settings everything besides program, lexicon and parser that changes results
     * @param progress hears what takes long
     */
    static EngineLoading start(Setup setup, @Nullable Path overlay, String settings, Consumer<String> progress) {
        return new EngineLoading(setup, () -> Engine.lexiconForCoding(overlay, setup.cache()), settings, progress);
    }

    /** The same with the examples of the lexicon, from which the back-off learns and which the lint runs. */
    static EngineLoading withExamples(Setup setup, @Nullable Path overlay, String settings, Consumer<String> progress) {
        return new EngineLoading(setup, () -> Engine.lexicon(overlay, setup.cache()), settings, progress);
    }

    /** Begins to load the parser too, which takes seconds and is not needed where everything is in the store. */
    EngineLoading withParser() {
        // What goes wrong with it is told by engine().
        var unused = whole();
        return this;
    }

    /** The lexicon; waits for it, and throws what is wrong with it. */
    Lexicon lexicon() {
        return join(lexicon);
    }

    /** The manifest of everything that the engine will find; waits for the lexicon. */
    Manifest manifest() {
        return Engine.manifest(lexicon(), settings);
    }

    /** The engine; waits for it, and throws what is wrong with it. */
    Engine engine() {
        return join(whole());
    }

    private synchronized CompletableFuture<Engine> whole() {
        if (engine == null) {
            engine = supply(this::parser).thenCombine(lexicon, (parser, words) -> Engine.of(words, parser, settings));
        }
        return engine;
    }

    private Parser parser() {
        try {
            return setup.parsers().load(setup.cache(), progress);
        } catch (IOException e) {
            throw new UserError(String.valueOf(e.getMessage()));
        }
    }

    private static <T> CompletableFuture<T> supply(Supplier<T> work) {
        // Threads of our own: those of the common pool are too few on a small machine to load both at once.
        return CompletableFuture.supplyAsync(work, task -> {
            Thread thread = new Thread(task, "loading");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
