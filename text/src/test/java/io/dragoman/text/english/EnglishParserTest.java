package io.dragoman.text.english;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.parser.store.ConverterProcess;
import io.dragoman.parser.store.Progress;
import io.dragoman.text.AnalyzedArticle;
import io.dragoman.text.Analyzer;
import io.dragoman.text.FlatParser;
import io.dragoman.text.GoldenFiles;
import io.dragoman.text.GoldenFiles.Golden;
import io.dragoman.text.HandMade;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.SentenceNotation;
import io.dragoman.text.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens the model once for the class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnglishParserTest {

    private static final Path CACHE = Path.of(System.getProperty("dragoman.test.cache", "target/parser-cache"));

    private Analyzer analyzer = Analyzer.builder().parser(new FlatParser()).build();

    @BeforeAll
    void load() throws IOException {
        analyzer = Analyzer.builder()
                .parser(EnglishParser.load(CACHE, ConverterProcess.ofProperties(), Progress.NONE))
                .build();
    }

    List<Golden> parses() {
        return GoldenFiles.in("parses");
    }

    /** Input: a sentence. Expected: the sentence in {@link SentenceNotation}. */
    @ParameterizedTest
    @MethodSource("parses")
    void parses(Golden golden) {
        assertThat(notation(analyzer.analyze(HandMade.article(golden.input())))).isEqualTo(golden.expected());
    }

    @Test
    void twoThreadsGiveWhatOneGives() throws Exception {
        String text = parses().stream().map(Golden::input).collect(Collectors.joining("\n\n"));
        String alone = notation(analyzer.analyze(HandMade.article(text)));
        Callable<String> reading = () -> notation(analyzer.analyze(HandMade.article(text)));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<String> together : threads.invokeAll(List.of(reading, reading, reading, reading))) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void numbersKeepTheirDigitsAsLemmas() {
        Sentence sentence = analyzer.analyze(HandMade.article("On the 23rd, Russia sent 1,500 troops."))
                .sentences()
                .get(0);
        assertThat(sentence.tokens()).extracting(Token::lemma).contains("23rd", "1,500", "send", "troop");
    }

    @Test
    void everyWordOfOddTextHasAHead() {
        String text = "| a | b |\n\n\uD83D\uDE00 \uD83D\uDE00 wow\n\n!!! ??? ...\n\n"
                + "\u4E2D\u56FD\u5916\u4EA4\u90E8\n\nRUSSIA TURKEY 1 2 3 % & ( [ {\n\n\"";
        for (Sentence sentence : analyzer.analyze(HandMade.article(text)).sentences()) {
            assertThat(sentence.tokens()).anyMatch(token -> token.head() < 0);
            assertThat(sentence.tokens())
                    .filteredOn(token -> token.head() < 0)
                    .allMatch(token -> token.role() == Role.ROOT);
        }
    }

    private static String notation(AnalyzedArticle article) {
        return article.sentences().stream().map(SentenceNotation::write).collect(Collectors.joining("\n"));
    }
}
