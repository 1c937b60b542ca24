package io.dragoman.app;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.record.Manifest;
import io.dragoman.text.Parser;
import io.dragoman.text.nlp4j.ModelCache;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An engine on its way: lexicon and parser load side by side while the caller does something else. The lexicon is there
 * first, and with it the manifest.
 */
final class EngineLoading {

    private final String settings;
    private final CompletableFuture<Lexicon> lexicon;
    private final CompletableFuture<Engine> engine;

    private EngineLoading(String settings, CompletableFuture<Lexicon> lexicon, CompletableFuture<Engine> engine) {
        this.settings = settings;
        this.lexicon = lexicon;
        this.engine = engine;
    }

    /**
     * Begins to load.
     *
     * @param overlay the user's lexicon folder, null for none
     * @param settings everything besides program, lexicon and parser that changes results
     * @param progress hears what takes long
     */
    static EngineLoading start(
            ParserSource parsers, @Nullable Path overlay, String settings, Consumer<String> progress) {
        Path cache = ModelCache.defaultFolder();
        // Threads of our own: those of the common pool are too few on a small machine to load both at once.
        Executor threads = task -> {
            Thread thread = new Thread(task, "loading");
            thread.setDaemon(true);
            thread.start();
        };
        CompletableFuture<Lexicon> lexicon =
                CompletableFuture.supplyAsync(() -> Engine.lexicon(overlay, cache), threads);
        CompletableFuture<Parser> parser =
                CompletableFuture.supplyAsync(() -> parser(parsers, cache, progress), threads);
        return new EngineLoading(
                settings, lexicon, lexicon.thenCombine(parser, (words, loaded) -> Engine.of(words, loaded, settings)));
    }

    private static Parser parser(ParserSource parsers, Path cache, Consumer<String> progress) {
        try {
            return parsers.load(cache, progress);
        } catch (IOException e) {
            throw new UserError(String.valueOf(e.getMessage()));
        }
    }

    /** The manifest of everything that the engine will find; waits for the lexicon, and throws what is wrong with it. */
    Manifest manifest() {
        return Engine.manifest(join(lexicon), settings);
    }

    /** The engine; waits for it, and throws what is wrong with it. */
    Engine engine() {
        return join(engine);
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
