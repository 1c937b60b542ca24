package io.dragoman.store;

import static io.dragoman.store.DuckDbStore.Mode.READ_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.exchange.RecordJson;
import io.dragoman.record.ArticleRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A store that the version before wrote becomes one of this version, with the same records. */
class MigrationTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** A file with the tables of version 3, which are those of 4, and two articles in it; of the other tables one row that is out of date. */
    private Path old(int version, String record) throws SQLException, IOException {
        Path file = folder.resolve("old.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement();
                InputStream tables = Objects.requireNonNull(MigrationTest.class.getResourceAsStream("schema-4.sql"))) {
            statement.execute(new String(tables.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("INSERT INTO meta VALUES ('schema_version', '" + version + "')");
            for (ArticleRecord article : articles()) {
                String line = record.isEmpty() ? new RecordJson().line(article) : record;
                try (PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO articles VALUES (?, ?, 'old title', NULL, NULL, NULL, NULL, NULL, 'en', 'old text',"
                                + " 'p', 'l', 's', 'x', [], ['CHE-GOV'], 'digest', ?)")) {
                    insert.setString(1, article.id());
                    insert.setString(2, article.articleId());
                    insert.setString(3, line);
                    insert.execute();
                }
            }
            statement.execute("INSERT INTO dyads VALUES ('0000000000000001', 'e1', 'CHE', 'GOV', DATE '2023-01-01',"
                    + " true, 1, 1.0)");
        }
        return file;
    }

    private static List<ArticleRecord> articles() {
        return IntStream.rangeClosed(1, 2).mapToObj(Records::article).toList();
    }

    @ParameterizedTest
    @CsvSource({"3, READ_ONLY", "3, READ_WRITE", "4, READ_ONLY", "4, READ_WRITE"})
    void makesAllTablesAnew(int version, DuckDbStore.Mode mode) throws SQLException, IOException {
        Path file = old(version, "");
        Path fresh = folder.resolve("fresh.duckdb");
        try (RecordStore store = DuckDbStore.open(file, mode);
                RecordStore other = DuckDbStore.open(fresh, READ_WRITE)) {
            other.putAll(articles());
            assertThat(store.articles(Query.everything())).containsExactlyElementsOf(articles());
            assertThat(Tables.of(store)).isEqualTo(Tables.of(other));
        }
        try (RecordStore store = DuckDbStore.open(file, READ_WRITE)) {
            assertThat(store.put(articles().get(0))).isEqualTo(PutResult.UNCHANGED);
        }
    }

    @Test
    void keepsEarlierVersions() throws SQLException {
        Path file = folder.resolve("corrected.duckdb");
        ArticleRecord first = Records.version("first", Instant.parse("2023-05-01T01:00:00Z"), Records.MANIFEST);
        ArticleRecord second = Records.version("second", Instant.parse("2023-05-01T02:00:00Z"), Records.MANIFEST);
        Map<String, List<String>> before;
        try (RecordStore store = DuckDbStore.open(file, READ_WRITE)) {
            store.putAll(List.of(first, second));
            before = Tables.of(store);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE meta SET value = '5' WHERE key = 'schema_version'");
            statement.execute("UPDATE versions SET title = 'old title'");
        }
        try (RecordStore store = DuckDbStore.open(file, READ_WRITE)) {
            assertThat(store.earlier(List.of(first.id()))).containsExactly(first);
            assertThat(Tables.of(store)).isEqualTo(before);
        }
    }

    @Test
    void leavesAFileAsItWasWhereARecordCannotBeRead() throws SQLException, IOException {
        Path file = old(4, "{\"id\": \"not a record\"}");
        assertThatThrownBy(() -> DuckDbStore.open(file, READ_WRITE)).isInstanceOf(RuntimeException.class);
        assertThat(Files.size(file)).isPositive();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT value FROM meta WHERE key = 'schema_version'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("4");
        }
    }
}
