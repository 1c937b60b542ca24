package io.dragoman.benchmarks;

import io.dragoman.text.AnalyzedArticle;
import io.dragoman.text.Parser.Word;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Milliseconds that each step takes over all sentences of a folder of articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Steps {

    /** A folder of articles. */
    @Param("examples")
    public String folder = "examples";

    @SuppressWarnings("NullAway.Init") // JMH calls read() before anything else
    private Sentences sentences;

    @Setup
    public void read() throws IOException {
        sentences = Sentences.of(Path.of(folder));
    }

    /** Paragraphs to sentences of words. */
    @Benchmark
    public void tokenise(Blackhole into) {
        for (String text : sentences.texts()) {
            into.consume(sentences.parser().split(text));
        }
    }

    /** Whether sentences are worth a parse. */
    @Benchmark
    public void gate(Blackhole into) {
        for (List<Word> words : sentences.words()) {
            into.consume(sentences.coder().gate().admits(words));
        }
    }

    /** Tags alone. */
    @Benchmark
    public void tag(Blackhole into) {
        for (List<String> forms : sentences.forms()) {
            into.consume(sentences.bare().tags(forms));
        }
    }

    /** Tags, lemmas and trees. */
    @Benchmark
    public void parse(Blackhole into) {
        for (List<Word> words : sentences.words()) {
            into.consume(sentences.parser().parse(words));
        }
    }

    /** Parsed articles to their events. */
    @Benchmark
    public void events(Blackhole into) {
        for (AnalyzedArticle article : sentences.articles()) {
            into.consume(sentences.coder().readAll(article));
        }
    }

    /** Parsed articles to their whole records. */
    @Benchmark
    public void code(Blackhole into) {
        for (AnalyzedArticle article : sentences.articles()) {
            into.consume(sentences.coder().code(article));
        }
    }
}
