package io.dragoman.store;

import static io.dragoman.store.DuckDbStore.Mode.READ_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UserSqlTest {
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private RecordStore store;

    @SuppressWarnings("NullAway.Init")
    private Map<String, List<String>> content;

    @BeforeAll
    void open(@TempDir Path temporary) throws IOException {
        folder = temporary;
        Files.writeString(folder.resolve("in.csv"), "secret,1\n");
        store = DuckDbStore.open(folder.resolve("a.duckdb"), READ_WRITE);
        store.put(Records.article(1));
        content = Tables.of(store);
    }

    /** After all that was tried the content is the same, and the store still takes articles. */
    @AfterAll
    void close() {
        assertThat(Tables.of(store)).isEqualTo(content);
        assertThat(store.put(Records.article(2))).isEqualTo(PutResult.ADDED);
        store.close();
    }

    @Test
    void answersWithPlainValues() {
        Table table =
                store.sql("SELECT name, country, aliases, mentions, 1.5 AS half, DATE '2023-01-01' AS day, true AS yes,"
                        + " source_codes, TIMESTAMP '2023-01-01 10:00:00' AS time"
                        + " FROM actors JOIN events ON events.id = 'e1' WHERE actors.id = 'a4'");
        assertThat(table.columns())
                .containsExactly(
                        "name", "country", "aliases", "mentions", "half", "day", "yes", "source_codes", "time");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0))
                .containsExactly(
                        "some envoys",
                        null,
                        List.of(),
                        2,
                        new java.math.BigDecimal("1.5"),
                        LocalDate.of(2023, 1, 1),
                        true,
                        List.of("NOR GOV"),
                        "2023-01-01 10:00:00.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FROM events",
                "VALUES (1)",
                "SHOW TABLES",
                "DESCRIBE events",
                "SUMMARIZE events",
                "WITH e AS (SELECT * FROM events) SELECT count(*) FROM e;",
                "SELECT unnest(source_names) FROM events",
                "SELECT * FROM events, unnest(source_names)",
                "SELECT * FROM range(3)",
                "SELECT value FROM events, json_each(json, '$.evidence')",
                "SELECT category, count(*) FROM events GROUP BY ALL ORDER BY ALL",
                "SELECT 'DELETE FROM events; --' AS harmless -- remark"
            })
    void answersEverySelect(String select) {
        assertThat(store.sql(select).rows()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM events",
                "UPDATE events SET place = 'x'",
                "INSERT INTO meta VALUES ('a', 'b')",
                "INSERT INTO meta VALUES ('a', 'b') RETURNING key",
                "DROP TABLE events",
                "CREATE TABLE x (i INTEGER)",
                "CREATE TEMP TABLE x AS SELECT 1",
                "CREATE MACRO f() AS 1",
                "ALTER TABLE events ADD COLUMN x INTEGER",
                "TRUNCATE events",
                "SELECT 1; SELECT 2",
                "SELECT 1; DELETE FROM events",
                "COMMIT; DELETE FROM events",
                "BEGIN",
                "",
                "-- nothing",
                "SELEC 1",
                "WITH x AS (DELETE FROM events RETURNING *) SELECT * FROM x",
                "EXPLAIN ANALYZE DELETE FROM events",
                "PRAGMA database_size",
                "PRAGMA enable_profiling",
                "SET enable_external_access = true",
                "SET threads = 1",
                "RESET threads",
                "COPY events TO '%s/out.csv'",
                "COPY (SELECT 1) TO '%s/out.parquet' (FORMAT parquet)",
                "COPY meta FROM '%s/in.csv'",
                "EXPORT DATABASE '%s/out'",
                "IMPORT DATABASE '%s/out'",
                "ATTACH '%s/other.duckdb' AS other",
                "ATTACH ':memory:' AS other",
                "DETACH a",
                "USE other",
                "INSTALL httpfs",
                "LOAD httpfs",
                "LOAD '%s/in.csv'",
                "CHECKPOINT",
                "VACUUM",
                "CALL pragma_version()",
                "CALL enable_logging(storage = 'file', storage_path = '%s/log')",
                "SELECT * FROM enable_logging(storage = 'file', storage_path = '%s/log')",
                "SELECT * FROM query('FROM enable_logging()')",
                "SELECT (SELECT count(*) FROM Query('SELECT 1'))",
                "SELECT * FROM checkpoint()",
                "SELECT * FROM force_checkpoint()",
                "SELECT * FROM read_csv('%s/in.csv')",
                "SELECT * FROM READ_CSV_AUTO('%s/in.csv')",
                "SELECT * FROM read_text('%s/in.csv')",
                "SELECT * FROM read_blob('%s/in.csv')",
                "SELECT * FROM read_json('%s/in.csv')",
                "SELECT * FROM read_parquet('%s/in.csv')",
                "SELECT * FROM parquet_metadata('%s/in.csv')",
                "SELECT * FROM sniff_csv('%s/in.csv')",
                "SELECT * FROM glob('%s/*')",
                "SELECT * FROM '%s/in.csv'",
                "FROM '%s/in.csv'",
                "SELECT getenv('HOME')",
                "SELECT * FROM events WHERE nonsense = 1"
            })
    void refusesEverythingElse(String template) throws IOException {
        List<String> files = files();
        assertThatThrownBy(() -> store.sql(template.replace("%s", folder.toString())))
                .isInstanceOf(StoreException.class)
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("unsuccessful or closed");
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void showsWhereAQueryFails() {
        assertThatThrownBy(() -> store.sql("SELECT nam FROM actors"))
                .hasMessageContaining("\"nam\" not found")
                .hasMessageContaining("LINE 1")
                .hasMessageContaining("write one SELECT");
    }

    @Test
    void aTableIsAsWideAsItsColumns() {
        assertThatThrownBy(() -> new Table(List.of("a"), List.of(Arrays.asList(1, 2))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.map(Path::toString)
                    .filter(path -> !path.endsWith(".wal"))
                    .sorted()
                    .toList();
        }
    }
}
