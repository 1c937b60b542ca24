package io.dragoman.app;

import io.dragoman.coding.RelationCoder;
import io.dragoman.exchange.LineFormatException;
import io.dragoman.exchange.RelationLines;
import io.dragoman.text.Parser;
import io.dragoman.text.Parser.Word;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs the bare parser and the whole of {@code code} over the same sentences, turn by turn in one process, so that both
 * meet the same machine in the same mood.
 */
final class SpeedTrial {

    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final Parser parser;
    private final Engine engine;
    private final RelationCoder relations;
    private final List<String> texts;
    private final byte[] lines;
    private final int sentences;
    private final PrintWriter err;

    /**
     * A trial.
     *
     * @param lines sentences as {@code code} takes them, one a line
     * @param least so many sentences make a turn: the lines are repeated until there are
     */
    SpeedTrial(Parser parser, Engine engine, List<String> lines, int least, PrintWriter err) {
        this.parser = parser;
        this.engine = engine.ungated();
        this.relations = engine.relations(true);
        this.err = err;
        List<String> once = texts(lines);
        int inOnce = once.stream().mapToInt(text -> split(text).size()).sum();
        if (inOnce == 0) {
            throw new UserError("no sentence to measure with; name a file of {\"id\",\"text\"} lines");
        }
        int times = (least + inOnce - 1) / inOnce;
        this.sentences = inOnce * times;
        this.texts = repeated(once, times);
        this.lines = String.join("\n", repeated(lines, times)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What a turn took.
     *
     * @param wall nanoseconds by the clock
     * @param processor nanoseconds of processor time, of all threads of the process
     */
    record Turn(int sentences, long wall, long processor) {

        double perSecond() {
            return (double) sentences * NANOS_PER_SECOND / wall;
        }

        /** Microseconds of processor time a sentence. */
        double processorMicros() {
            return processor / 1000.0 / sentences;
        }
    }

    /** Sentences of a turn. */
    int sentences() {
        return sentences;
    }

    /** Splits and parses every sentence. */
    Turn parse(int threads) throws IOException, InterruptedException {
        return timed(() -> {
            ExecutorService workers = Executors.newFixedThreadPool(threads);
            try {
                List<Future<Integer>> pending = new ArrayList<>();
                for (String text : texts) {
                    pending.add(workers.submit(() -> parsed(text)));
                }
                for (Future<Integer> each : pending) {
                    each.get();
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } finally {
                workers.shutdownNow();
            }
        });
    }

    private int parsed(String text) {
        int words = 0;
        for (List<Word> sentence : split(text)) {
            words += parser.parse(sentence).size();
        }
        return words;
    }

    /** Does what {@code code} does, with every sentence parsed; relations of given pairs where the lines give them. */
    Turn code(int threads) throws IOException, InterruptedException {
        return timed(() -> new RelationRun(engine, relations, "-", err)
                .all(new ByteArrayInputStream(lines), Writer.nullWriter(), threads));
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private Turn timed(Work work) throws IOException, InterruptedException {
        long processor = processorTime();
        long begin = System.nanoTime();
        work.run();
        return new Turn(sentences, System.nanoTime() - begin, processorTime() - processor);
    }

    private static long processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private List<List<Word>> split(String text) {
        return parser.split(text.replace('\n', ' '));
    }

    private static List<String> texts(List<String> lines) {
        RelationLines reader = new RelationLines();
        List<String> texts = new ArrayList<>();
        int number = 0;
        for (String line : lines) {
            number++;
            try {
                texts.add(reader.read(line).text());
            } catch (LineFormatException e) {
                throw new UserError("line " + number + ": " + e.getMessage() + "; mend the line or take it out");
            }
        }
        return texts;
    }

    private static <T> List<T> repeated(List<T> items, int times) {
        List<T> all = new ArrayList<>(items.size() * times);
        for (int i = 0; i < times; i++) {
            all.addAll(items);
        }
        return all;
    }
}
