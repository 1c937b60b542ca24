package io.dragoman.store;

import static io.dragoman.store.DuckDbStore.Mode.READ_ONLY;
import static io.dragoman.store.DuckDbStore.Mode.READ_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"plain", "with blanks.duckdb", "Übung 記録 😀", "a&b#c%20d", "it's \"quoted\"", ":memory:", "md:x"
            })
    void takesAnyName(String name) {
        Path file = folder.resolve(name);
        DuckDbStore.open(file, READ_WRITE).close();
        assertThat(file).isRegularFile();
        try (RecordStore store = DuckDbStore.open(file, READ_ONLY)) {
            assertThat(store.events(Query.everything())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "a?b"})
    void refusesSignsThatEndTheNameForTheDatabase(String name) {
        refused(folder.resolve(name), READ_WRITE, "has a ; or ? in it");
    }

    @Test
    void refusesAFolder() {
        refused(folder, READ_WRITE, "is a folder; name a file in it");
    }

    @Test
    void refusesAMissingFolder() {
        refused(folder.resolve("no/a.duckdb"), READ_WRITE, "does not exist; create " + folder.resolve("no"));
        refused(folder.resolve("no/a.duckdb"), READ_ONLY, "does not exist; create " + folder.resolve("no"));
    }

    @Test
    void refusesToReadWhatIsNotThere() {
        refused(folder.resolve("a.duckdb"), READ_ONLY, "there is no store");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 5000, 100_000})
    void refusesAFileThatIsNoDatabaseAndLeavesItAlone(int length) throws IOException {
        Path file = folder.resolve("notes.txt");
        Files.writeString(file, "n".repeat(length));
        refused(file, READ_WRITE, "is not a Dragoman store");
        refused(file, READ_ONLY, "is not a Dragoman store");
        assertThat(file).hasContent("n".repeat(length));
    }

    @Test
    void refusesAnotherDatabase() throws SQLException {
        Path file = folder.resolve("other.duckdb");
        execute(file, "CREATE TABLE songs (title VARCHAR)");
        refused(file, READ_WRITE, "is a database, but not a Dragoman store");
        execute(file, "CREATE TABLE meta (key VARCHAR, value VARCHAR)");
        refused(file, READ_ONLY, "is a database, but not a Dragoman store");
    }

    @Test
    void refusesAnotherVersion() throws SQLException {
        Path file = folder.resolve("a.duckdb");
        DuckDbStore.open(file, READ_WRITE).close();
        execute(file, "UPDATE meta SET value = '999'");
        refused(file, READ_WRITE, "has version 999, this program writes version " + StoreSchema.VERSION);
    }

    @Test
    void refusesAStoreThatIsCutShort() throws IOException {
        Path file = folder.resolve("a.duckdb");
        try (RecordStore store = DuckDbStore.open(file, READ_WRITE)) {
            store.put(Records.article(1));
        }
        byte[] cut = Arrays.copyOf(Files.readAllBytes(file), 20_000);
        Files.write(file, cut);
        refused(file, READ_WRITE, "is damaged: its end is missing");
        assertThat(file).hasBinaryContent(cut);
    }

    @Test
    void refusesAPlaceThatCannotBeWritten() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assertThat(closed.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(closed))
                .as("the superuser may write everywhere")
                .isFalse();
        refused(closed.resolve("a.duckdb"), READ_WRITE, "cannot be written");
    }

    @Test
    void refusesTheSameStoreInAnotherMode() {
        Path file = folder.resolve("a.duckdb");
        try (RecordStore open = DuckDbStore.open(file, READ_WRITE)) {
            assertThat(open.put(Records.article(1))).isEqualTo(PutResult.ADDED);
            refused(file, READ_ONLY, "is open in this program in another mode");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IO Error: Could not write file "a": No space left on device                 | the disk of the store a is full
            IO Error: Cannot open file "a": Permission denied                           | the store a cannot be written
            IO Error: Cannot open file "a": Read-only file system                       | the store a cannot be written
            IO Error: Could not set lock on file "a": unknown holder                    | the store a is in use by another process
            IO Error: Trying to read a database file with version number 99, but we can | the store a was written by another version
            Internal Error: surprise                                                    | the store a failed: Internal Error: surprise
            """)
    void saysWhatTheDatabaseMeans(String message, String meaning) {
        assertThat(Failures.opening(Path.of("a"), new SQLException(message))).hasMessageStartingWith(meaning);
    }

    @Test
    void findsTheMessageBehindTheFirstLine() {
        assertThat(Failures.message(
                        new SQLException("Invalid Input Error: Attempting to execute an unsuccessful or closed"
                                + " pending query result\nError: Catalog Error: no table\n\nLINE 1: x")))
                .isEqualTo("Catalog Error: no table\n\nLINE 1: x");
    }

    private static void refused(Path file, DuckDbStore.Mode mode, String message) {
        assertThatThrownBy(() -> DuckDbStore.open(file, mode))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(message);
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
