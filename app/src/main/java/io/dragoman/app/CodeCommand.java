package io.dragoman.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dragoman code}: event coding alone, JSONL in, JSONL out, in the same order. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = "Codes who did what to whom in sentences: JSONL in, JSONL out.",
        footer = {
            "",
            "Input:  {\"id\",\"text\",\"date\"?,\"source\"?:[[b,e],…],\"target\"?:[[b,e],…]}, one object a line;",
            "        spans are Unicode code points. With source and/or target it codes the relation of that pair.",
            "Output: {\"id\",\"events\":[{\"source_spans\",\"target_spans\",\"plover\",\"cameo\",…}]}, best event first.",
            "",
            "Example:",
            "  dragoman code --input sentences.jsonl --output events.jsonl"
        })
final class CodeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--input", paramLabel = "FILE", description = "JSONL file; standard input if absent or -.")
    private @Nullable Path input;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write; standard output if absent or -.")
    private @Nullable Path output;

    @Option(names = "--threads", defaultValue = "1", description = "Threads that code (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(
            names = "--no-back-off",
            description = "Leave a given pair that no frame fits, rather than guess from its words.")
    private boolean noBackOff;

    @Option(names = "--lexicon", paramLabel = "DIR", description = "A folder of yours laid over the lexicon.")
    private @Nullable Path lexicon;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Main.checkThreads(spec, threads);
        PrintWriter err = spec.commandLine().getErr();
        String origin = isStandard(input) ? "-" : String.valueOf(input);
        try (InputStream in = isStandard(input) ? Main.setup(spec).input() : open(input)) {
            Engine engine = Engine.load(Main.setup(spec), lexicon, err::println);
            RelationRun run = new RelationRun(engine, engine.relations(!noBackOff), origin, err);
            if (isStandard(output)) {
                run.all(in, spec.commandLine().getOut(), threads);
            } else {
                try (Writer out = create(output)) {
                    run.all(in, out, threads);
                }
            }
            return run.failed() ? 1 : 0;
        }
    }

    private static boolean isStandard(@Nullable Path path) {
        return path == null || path.toString().equals("-");
    }

    private static InputStream open(@Nullable Path path) {
        try {
            return Files.newInputStream(Objects.requireNonNull(path));
        } catch (IOException e) {
            throw new UserError(path + ": cannot be read; check the name and your rights");
        }
    }

    private static BufferedWriter create(@Nullable Path path) {
        try {
            return Files.newBufferedWriter(Objects.requireNonNull(path));
        } catch (IOException e) {
            throw new UserError(path + ": cannot be written; check that the folder exists and your rights");
        }
    }
}
