package io.dragoman.acceptance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.record.ArticleRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The record of an example is the one in the golden file of its name, which a person has read beside the article. After
 * a change on purpose {@code mvn test -pl acceptance -am -Dtest=GoldenRecordsTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dgolden=write} writes the files again; read the difference before it is committed.
 */
class GoldenRecordsTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/dragoman/acceptance/examples");

    @TestFactory
    Stream<DynamicTest> everyExampleHasItsGoldenRecord() {
        return ReadExamples.all().keySet().stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(name, () -> compare(ReadExamples.named(name))));
    }

    @TestFactory
    Stream<DynamicTest> everyHeldOutArticleHasItsGoldenRecord() {
        return ReadExamples.heldOut().values().stream()
                .sorted(Comparator.comparing(ArticleRecord::articleId))
                .map(record -> DynamicTest.dynamicTest(record.articleId(), () -> compare(record)));
    }

    private static void compare(ArticleRecord record) {
        Path file = FOLDER.resolve(record.articleId() + ".txt");
        String lines = RecordLines.of(record);
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, lines);
            }
            assertThat(file)
                    .as("golden record; write it with -Dgolden=write, then read it beside the article")
                    .exists();
            assertThat(lines).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
