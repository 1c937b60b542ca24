package io.dragoman.app;

import io.dragoman.coding.RelationCoder;
import io.dragoman.exchange.LineFormatException;
import io.dragoman.exchange.RelationLines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** One pass over sentences in JSONL: they are coded on several threads and written in order. */
final class RelationRun {

    private final Engine engine;
    private final RelationCoder relations;
    private final RelationLines lines = new RelationLines();
    private final String origin;
    private final PrintWriter err;
    private boolean failed;

    /**
     * A run.
     *
     * @param relations of the engine
     * @param origin what messages call the input
     */
    RelationRun(Engine engine, RelationCoder relations, String origin, PrintWriter err) {
        this.engine = engine;
        this.relations = relations;
        this.origin = origin;
        this.err = err;
    }

    /** Whether a line was left out. */
    boolean failed() {
        return failed;
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
                .map(RelationRun::output)
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

    private static RelationLines.Output output(RelationCoder.Relation relation) {
        return new RelationLines.Output(
                relation.source(),
                relation.sourceCode(),
                relation.target(),
                relation.targetCode(),
                relation.category(),
                relation.cameo(),
                relation.modality(),
                relation.rule().id(),
                relation.why());
    }
}
