package io.dragoman.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** By what articles are coded, and by how many threads; options of every command that codes many. */
final class CodingOptions {

    @Option(names = "--lexicon", paramLabel = "DIR", description = "A folder of yours laid over the lexicon.")
    private @Nullable Path lexicon;

    @Option(names = "--threads", defaultValue = "2", description = "Threads that code (default: ${DEFAULT-VALUE}).")
    private int threads;

    /** Refuses a number of threads that makes no sense. */
    void check(CommandSpec command) {
        Main.checkThreads(command, threads);
    }

    /** The folder laid over the lexicon; null for none. */
    @Nullable
    Path lexicon() {
        return lexicon;
    }

    int threads() {
        return threads;
    }
}
