package io.dragoman.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.parser.SentenceParser;
import io.dragoman.parser.store.ModelStore;
import io.dragoman.parser.store.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parser says what the library says, on a sample; {@code dragoman models compare} takes as many as wanted. */
class SamenessTest {

    private static final Path CACHE = Path.of(System.getProperty("dragoman.test.cache", "target/parser-cache"));
    private static final Path SENTENCES = Path.of("src/test/resources/sentences.txt");

    @Test
    void saysWhatTheLibrarySays() throws IOException {
        PublishedModels models = new PublishedModels(true);
        ModelStore store = new ModelStore(
                CACHE, (file, progress) -> new ModelCompiler(models, progress::report).compile(file), Progress.NONE);
        Comparison comparison = new Comparison(Library.of(models), SentenceParser.over(store.open()));
        List<String> sentences = new ArrayList<>(Files.readAllLines(SENTENCES));
        sentences.addAll(OddSentences.of(sentences, 600));
        List<String> report = new ArrayList<>();
        comparison.run(sentences, report::add);
        assertThat(comparison.differences()).as(String.join("\n", report)).isZero();
    }
}
