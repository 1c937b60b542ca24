package io.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.store.DuckDbStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of bad input is one line on standard error that says what is wrong and what to do; the rest goes on. */
class BadInputTest {

    private static final String GOOD = "OSLO, 3 May 2020 (Wire) — Norway and Iceland signed a treaty on fish.\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path store;

    @SuppressWarnings("NullAway.Init")
    private Path good;

    @BeforeEach
    void writeGoodArticle() throws IOException {
        store = folder.resolve("s.duckdb");
        good = write("good.txt", GOOD.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void saysWhatIsWrongWithAnInputAndGoesOn() throws IOException {
        byte[] binary = {'G', 'I', 'F', '8', 0, 0, 1, 2};
        Path empty = write("empty.txt", new byte[0]);
        Path image = write("image.txt", binary);
        Path huge = write("huge.txt", "Norway met Iceland. ".repeat(1_100_000).getBytes(StandardCharsets.UTF_8));
        Path latin = write("latin.txt", ("Malmö. " + GOOD).getBytes(StandardCharsets.UTF_16LE));
        Path german = write(
                "german.txt",
                "Der Minister reiste am Montag nach Wien und sprach mit dem Kanzler über den Vertrag. Er wird bald wieder kommen."
                        .getBytes(StandardCharsets.UTF_8));
        Path undated = write("undated.txt", "Norway and Iceland signed a treaty.".getBytes(StandardCharsets.UTF_8));
        Path lines = write("lines.jsonl", """
                {"id":"one","text":"Peru thanked Chile.","date":"2020-01-02"}
                {"id":"two",
                {"id":"three","text":"Chile thanked Peru.","date":"2020-01-03"}
                """.getBytes(StandardCharsets.UTF_8));
        Path missing = folder.resolve("missing.txt");
        Cli.Result result = Cli.standard()
                .run(
                        "read",
                        "--format",
                        "jsonl",
                        "--store",
                        store,
                        missing,
                        empty,
                        image,
                        good,
                        huge,
                        latin,
                        german,
                        undated,
                        lines);
        assertThat(result.code()).isEqualTo(1);
        assertThat(StoreContent.names(store)).containsExactly("german", "good", "one", "three");
        assertThat(result.out().lines()).hasSize(3);
        assertThat(result.errors()).hasSize(8).allMatch(line -> line.contains("; "));
        List<Path> bad = List.of(missing, empty, image, huge, latin, german, undated);
        for (int i = 0; i < bad.size(); i++) {
            assertThat(result.errors().get(i)).startsWith(bad.get(i) + ": ");
        }
        assertThat(result.errors().get(7)).startsWith(lines + ":2: ");
    }

    @Test
    void refusesAStoreThatCannotBeWritten() {
        Path nowhere = folder.resolve("no/such/folder/s.duckdb");
        assertThat(read(nowhere))
                .isEqualTo(new Cli.Result(
                        1,
                        "",
                        "dragoman: the folder of the store " + nowhere + " does not exist; create "
                                + nowhere.getParent() + "\n"));
        assertThat(read(folder).errors()).singleElement().asString().contains(folder + " is a folder; name a file");
    }

    @Test
    void refusesWhatIsNoStore() throws IOException {
        byte[] content = "Dear diary".getBytes(StandardCharsets.UTF_8);
        Path diary = write("diary.duckdb", content);
        assertThat(read(diary).errors()).singleElement().asString().contains("is not a Dragoman store; name another");
        assertThat(Files.readAllBytes(diary)).isEqualTo(content);
    }

    @Test
    void refusesAStoreOfAnotherVersion() throws SQLException {
        DuckDbStore.open(store, DuckDbStore.Mode.READ_WRITE).close();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + store);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE meta SET value = '99'");
        }
        assertThat(read(store).errors())
                .singleElement()
                .asString()
                .contains("has version 99")
                .contains("; read the articles into a new store");
    }

    @Test
    void refusesAStoreInUse() throws IOException, SQLException {
        try (DuckDbStore held = DuckDbStore.open(store, DuckDbStore.Mode.READ_WRITE)) {
            Cli.Result result = Cli.standard().run("show", "events", "--store", store);
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.out()).isEmpty();
            assertThat(result.errors()).singleElement().asString().contains("is open in this program");
            assertThat(held.sql("SELECT 1").rows()).hasSize(1);
        }
    }

    @Test
    void namesFileAndLineOfADamagedLexicon() throws IOException {
        Path lexicon = folder.resolve("lexicon");
        write(
                "lexicon/verbs/mine.yaml",
                "- id: bow-to\n  code: \"9999\"\n  verb: [bow]\n".getBytes(StandardCharsets.UTF_8));
        Cli.Result result =
                Cli.standard().run("read", "--format", "json", "--store", store, "--lexicon", lexicon, good);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEqualTo("[]\n");
        assertThat(result.errors()).hasSizeGreaterThan(1);
        assertThat(result.errors().get(0)).matches(".*verbs/mine\\.yaml:\\d+:\\d+: .+");
        assertThat(result.err()).endsWith("mend the lines above or leave --lexicon out\n");
        assertThat(store).doesNotExist();
    }

    @Test
    void tellsUsageErrorsApart() {
        for (List<String> arguments : List.<List<String>>of(
                List.of("read"),
                List.of("read", "--date", "yesterday", "a.txt"),
                List.of("read", "--format", "xml", "a.txt"),
                List.of("read", "--threads", "0", "a.txt"),
                List.of("read", "--no-store", "--store", "s", "a.txt"),
                List.of("show", "wars"),
                List.of("show", "events", "--pair", "RUS"),
                List.of("show", "events", "--pair", "RUS-KOX"),
                List.of("show", "events", "--from", "2021-02-30"),
                List.of("show", "events", "--from", "2021", "--to", "2020"),
                List.of("show", "events", "--limit", "-1"),
                List.of("sql"),
                List.of("evaluate", "--errors", "-1", "x.jsonl"),
                List.of("digest"),
                List.of())) {
            Cli.Result result = Cli.withoutParser().run(arguments.toArray());
            assertThat(result.code()).as(arguments.toString()).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.errors()).hasSizeBetween(1, 3);
            assertThat(result.err()).startsWith("dragoman: ").doesNotContain("Exception");
        }
    }

    private Cli.Result read(Path into) {
        Cli.Result result = Cli.standard().run("read", "--store", into, good);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        return result;
    }

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }
}
