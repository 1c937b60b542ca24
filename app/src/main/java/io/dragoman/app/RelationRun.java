package io.dragoman.app;

import io.dragoman.coding.RelationCoder;
import io.dragoman.exchange.LineFormatException;
import io.dragoman.exchange.RelationLines;
import io.dragoman.text.AnalyzedArticle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * One pass over sentences in JSONL: they are coded on several threads and written in order. Some sentences are parsed,
 * then the same are coded: parser and coder each have more data than the processor's cache holds, and with turns of one
 * sentence each would drive out the other's.
 */
final class RelationRun {

    /** Sentences parsed, then coded, at a time. */
    private static final int BATCH = 256;

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
            List<RelationLines.Input> batch = new ArrayList<>();
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                RelationLines.Input sentence = parse(line, number);
                if (sentence != null) {
                    batch.add(sentence);
                }
                if (batch.size() == BATCH) {
                    List<RelationLines.Input> full = batch;
                    pending.add(workers.submit(() -> code(full)));
                    batch = new ArrayList<>();
                }
                if (pending.size() > 2 * threads) {
                    write(pending.remove(), out);
                }
            }
            List<RelationLines.Input> rest = batch;
            pending.add(workers.submit(() -> code(rest)));
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

    /** The lines of the output for some sentences. */
    private String code(List<RelationLines.Input> sentences) {
        List<AnalyzedArticle> analyzed = new ArrayList<>(sentences.size());
        for (RelationLines.Input sentence : sentences) {
            analyzed.add((isPair(sentence) ? engine.openAnalyzer() : engine.analyzer())
                    .analyze(Articles.ofText(sentence.id(), sentence.text(), sentence.date())));
        }
        StringBuilder coded = new StringBuilder();
        for (int i = 0; i < analyzed.size(); i++) {
            coded.append(code(sentences.get(i), analyzed.get(i))).append('\n');
        }
        return coded.toString();
    }

    private static boolean isPair(RelationLines.Input sentence) {
        return !sentence.source().isEmpty() || !sentence.target().isEmpty();
    }

    private String code(RelationLines.Input sentence, AnalyzedArticle analyzed) {
        RelationCoder.Pair pair =
                isPair(sentence) ? new RelationCoder.Pair(sentence.source(), sentence.target()) : null;
        List<RelationLines.Output> events =
                relations.code(analyzed, pair).stream().map(RelationRun::output).toList();
        return lines.write(sentence.id(), events);
    }

    private static void write(Future<String> lines, Writer out) throws IOException, InterruptedException {
        try {
            out.write(lines.get());
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
