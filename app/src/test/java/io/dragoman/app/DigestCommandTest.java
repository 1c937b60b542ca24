package io.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.exchange.RecordJson;
import io.dragoman.store.DuckDbStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code digest} over two articles of the examples, whose records were made by hand. */
class DigestCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        try (InputStream in = Objects.requireNonNull(DigestCommandTest.class.getResourceAsStream("follow-up.json"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                DuckDbStore filled = DuckDbStore.open(store(), DuckDbStore.Mode.READ_WRITE)) {
            filled.putAll(new RecordJson().readAll(reader));
        }
    }

    private Path store() {
        return folder.resolve("store.duckdb");
    }

    @ParameterizedTest
    @CsvSource({
        "html, <!DOCTYPE html>",
        "pdf, %PDF-",
        "epub, PK",
        "atom, <?xml",
        "md, # Iceland – Portugal",
    })
    void writesTheFormatOfTheFilesEnding(String ending, String beginning) throws IOException {
        Path file = folder.resolve("digest." + ending);
        Cli.Result result = Cli.withoutParser()
                .run(
                        "digest", "--pair", "ISL-PRT", "--from", "2023-06", "--to", "2024-03", "--store", store(), "-o",
                        file);
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).startsWith(beginning);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void printsTextToStandardOutput() {
        Cli.Result result = Cli.withoutParser()
                .run("digest", "--pair", "ISL-PRT", "--from", "2023-06", "--format", "md", "--store", store());
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("## Outlook", "## Trends", "## Sources", "[1](#sources)");
    }

    @Test
    void saysSoWhereNothingIsReported() {
        Cli.Result result = Cli.withoutParser()
                .run("digest", "--pair", "RUS-KOR", "--from", "2021-03", "--format", "md", "--store", store());
        assertThat(result.code()).isZero();
        assertThat(result.errors()).singleElement().asString().contains("nothing is reported of RUS-KOR");
        assertThat(result.out()).contains("# Russia – South Korea");
    }

    @ParameterizedTest
    @CsvSource({
        "'--pair ISL-PRT', --from",
        "'--pair ISL-ISL --from 2021', two different countries",
        "'--pair ISLPRT --from 2021', ISLPRT",
        "'--pair ISL-QQQ --from 2021', QQQ",
        "'--pair ISL-PRT --from 2021-13', 2021-13",
        "'--pair ISL-PRT --from 2021-05 --to 2021-04', ends before it begins",
        "'--pair ISL-PRT --from 2021 --output x.doc', the ending of x.doc",
        "'--pair ISL-PRT --from 2021 --format pdf', give --output FILE",
        "'--pair ISL-PRT --from 2021 --format doc', doc",
    })
    void refusesWhatItCannotDo(String arguments, String complaint) {
        Object[] all = Stream.concat(
                        Stream.of("digest", "--store", store()), Stream.of((Object[]) arguments.split(" ", -1)))
                .toArray();
        Cli.Result result = Cli.withoutParser().run(all);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(complaint).doesNotContain("Exception");
    }

    @Test
    void saysWhichFolderIsMissing() {
        Path file = folder.resolve("nowhere/digest.pdf");
        Cli.Result result = Cli.withoutParser()
                .run("digest", "--pair", "ISL-PRT", "--from", "2023", "--store", store(), "--output", file);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.errors()).singleElement().asString().contains("there is no folder");
    }
}
