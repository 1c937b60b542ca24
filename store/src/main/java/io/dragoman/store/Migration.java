package io.dragoman.store;

import io.dragoman.exchange.RecordJson;
import io.dragoman.record.ArticleRecord;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/**
 * Brings a store of an earlier version up to this program's. All tables follow from the records themselves, which every
 * version keeps as JSON, so that they are made anew; one way for all versions. All in one transaction: a process killed
 * meanwhile leaves the store as it was.
 */
final class Migration {
    /** Records in memory at once. */
    private static final int BATCH = 200;

    private final DuckDBConnection connection;
    private final RecordJson json = new RecordJson();

    Migration(DuckDBConnection connection) {
        this.connection = connection;
    }

    void run() throws SQLException {
        execute("BEGIN TRANSACTION");
        try {
            List<String> tables = tables();
            execute("CREATE TABLE migration AS SELECT row_number() OVER () AS n, record FROM articles");
            boolean corrected = tables.contains("versions");
            if (corrected) {
                execute("CREATE TABLE migration_of_versions AS FROM versions");
            }
            for (String table : tables) {
                execute("DROP TABLE " + table);
            }
            StoreSchema.define(connection);
            Writing writing = new Writing(connection, json);
            int done = 0;
            List<ArticleRecord> batch = batch(done);
            while (!batch.isEmpty()) {
                writing.add(batch);
                done += batch.size();
                batch = batch(done);
            }
            execute("DROP TABLE migration");
            if (corrected) {
                // Corrections are few; nobody has a store of so many that they would not fit into memory.
                writing.addEarlier(records("SELECT record FROM migration_of_versions ORDER BY article, ordinal"));
                execute("DROP TABLE migration_of_versions");
            }
            execute("COMMIT");
        } catch (SQLException | RuntimeException e) {
            try {
                execute("ROLLBACK");
            } catch (SQLException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT table_name FROM duckdb_tables()");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    private List<ArticleRecord> batch(int after) throws SQLException {
        return records(
                "SELECT record FROM migration WHERE n > " + after + " AND n <= " + (after + BATCH) + " ORDER BY n");
    }

    private List<ArticleRecord> records(String select) throws SQLException {
        List<ArticleRecord> records = new ArrayList<>();
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(select)) {
            while (row.next()) {
                records.add(json.read(row.getString(1)));
            }
        }
        return records;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
