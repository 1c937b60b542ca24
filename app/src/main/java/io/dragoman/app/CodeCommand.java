package io.dragoman.app;

import io.dragoman.coding.RelationCoder;
import io.dragoman.exchange.LineFormatException;
import io.dragoman.exchange.RelationLines;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    @Option(names = "--lexicon", paramLabel = "DIR", description = "A folder of yours laid over the lexicon.")
    private @Nullable Path lexicon;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        String origin = isStandard(input) ? "-" : String.valueOf(input);
        try (InputStream in = isStandard(input) ? System.in : open(input)) {
            Engine engine = Engine.load(Main.parsers(spec), lexicon, err::println);
            RelationCoder relations = new RelationCoder(engine.lexicon(), engine.coder());
            Run run = new Run(engine, relations, origin, err);
            if (isStandard(output)) {
                run.all(in, spec.commandLine().getOut(), threads);
            } else {
                try (Writer out = create(output)) {
                    run.all(in, out, threads);
                }
            }
            return run.failed ? 1 : 0;
        }
    }

    private static boolean isStandard(@Nullable Path path) {
        return path == null || path.toString().equals("-");
    }

    private static InputStream open(@Nullable Path path) {
        try {
            return Files.newInputStream(java.util.Objects.requireNonNull(path));
        } catch (IOException e) {
            throw new UserError(path + ": cannot be read; check the name and your rights");
        }
    }

    private static BufferedWriter create(@Nullable Path path) {
        try {
            return Files.newBufferedWriter(java.util.Objects.requireNonNull(path));
        } catch (IOException e) {
            throw new UserError(path + ": cannot be written; check that the folder exists and your rights");
        }
    }

    /** One pass over the input; lines are coded on several threads and written in order. */
    private static final class Run {
        private final Engine engine;
        private final RelationCoder relations;
        private final RelationLines lines = new RelationLines();
        private final String origin;
        private final PrintWriter err;
        private boolean failed;

        Run(Engine engine, RelationCoder relations, String origin, PrintWriter err) {
            this.engine = engine;
            this.relations = relations;
            this.origin = origin;
            this.err = err;
        }

        void all(InputStream in, Writer out, int threads) throws IOException, InterruptedException {
            ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, threads));
            try {
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                Queue<Future<String>> pending = new ArrayDeque<>();
                int number = 0;
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    number++;
                    RelationLines.Input sentence = parse(line, number);
                    if (sentence != null) {
                        pending.add(workers.submit(() -> code(sentence)));
                    }
                    if (pending.size() >= 64 * threads) {
                        write(pending.remove(), out);
                    }
                }
                while (!pending.isEmpty()) {
                    write(pending.remove(), out);
                }
                out.flush();
            } finally {
                workers.shutdownNow();
            }
        }

        private RelationLines.@Nullable Input parse(String line, int number) {
            if (line.isBlank()) {
                return null;
            }
            try {
                return lines.read(number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line);
            } catch (LineFormatException e) {
                err.println(origin + ":" + number + ": " + e.getMessage() + "; the line is left out");
                failed = true;
                return null;
            }
        }

        private String code(RelationLines.Input sentence) {
            RelationCoder.Pair pair =
                    sentence.source().isEmpty() && sentence.target().isEmpty()
                            ? null
                            : new RelationCoder.Pair(sentence.source(), sentence.target());
            List<RelationLines.Output> events = relations
                    .code(
                            (pair == null ? engine.analyzer() : engine.openAnalyzer())
                                    .analyze(Articles.ofText(sentence.id(), sentence.text(), sentence.date())),
                            pair)
                    .stream()
                    .map(CodeCommand::output)
                    .toList();
            return lines.write(sentence.id(), events);
        }

        private static void write(Future<String> line, Writer out) throws IOException, InterruptedException {
            try {
                out.write(line.get());
                out.write('\n');
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private static RelationLines.Output output(RelationCoder.Relation relation) {
        return new RelationLines.Output(
                relation.source(),
                relation.sourceCode(),
                relation.target(),
                relation.targetCode(),
                relation.category(),
                relation.cameo(),
                relation.modality(),
                relation.rule().id());
    }
}
