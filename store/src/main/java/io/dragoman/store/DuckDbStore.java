package io.dragoman.store;

import io.dragoman.exchange.RecordJson;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Manifest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * A record store in one DuckDB file. One process at a time can have it open, even for reading. Every {@code put} is one
 * transaction, on disk when it returns. Writes go one after the other; each query has a connection of its own.
 */
public final class DuckDbStore implements RecordStore {
    /** The tables whose rows belong to an article, by its id in the column {@code article}. */
    private static final List<String> ITEM_TABLES = List.of(
            "actors",
            "events",
            "event_participants",
            "statements",
            "agreements",
            "agreement_steps",
            "meetings",
            "calendar",
            "figures",
            "relations",
            "times",
            "places",
            "coreference");

    /** What a store is opened for. */
    public enum Mode {
        /** The store must exist. */
        READ_ONLY,
        /** The store is created if there is none. */
        READ_WRITE
    }

    private final Path file;
    private final DuckDBConnection connection;
    private final RecordJson json = new RecordJson();

    private DuckDbStore(Path file, DuckDBConnection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Throws {@link StoreException} where the file cannot be opened, is in use, or is no store of this version. */
    public static DuckDbStore open(Path file, Mode mode) {
        return new DuckDbStore(file, Opening.open(file, mode));
    }

    @Override
    public synchronized PutResult put(ArticleRecord article) {
        String line = json.line(article);
        String digest = sha256(line);
        try {
            String stored = digest(article.id());
            if (digest.equals(stored)) {
                return PutResult.UNCHANGED;
            }
            Map<String, List<List<@Nullable Object>>> rows = Rows.of(article, json, line, digest);
            write(article.id(), stored != null, rows);
            return stored == null ? PutResult.ADDED : PutResult.REPLACED;
        } catch (SQLException e) {
            throw Failures.running(file, e);
        }
    }

    private void write(String id, boolean replace, Map<String, List<List<@Nullable Object>>> rows) throws SQLException {
        connection.setAutoCommit(false);
        try {
            if (replace) {
                delete(id);
            }
            for (Map.Entry<String, List<List<@Nullable Object>>> table : rows.entrySet()) {
                Appending.rows(connection, table.getKey(), table.getValue());
            }
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            rollBack(e);
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void rollBack(Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private void delete(String id) throws SQLException {
        for (String table : ITEM_TABLES) {
            delete("DELETE FROM " + table + " WHERE article = ?", id);
        }
        delete("DELETE FROM articles WHERE id = ?", id);
    }

    private void delete(String statement, String id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(statement)) {
            delete.setString(1, id);
            delete.executeUpdate();
        }
    }

    private @Nullable String digest(String id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT digest FROM articles WHERE id = ?")) {
            query.setString(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    @Override
    public boolean contains(String id, Manifest manifest) {
        return any(
                "SELECT 1 FROM articles WHERE id = ? AND program = ? AND lexicon = ? AND settings = ? AND parser = ?",
                id,
                manifest.program(),
                manifest.lexicon(),
                manifest.settings(),
                manifest.parser());
    }

    @Override
    public boolean contains(String id, String text, Manifest manifest) {
        return contains(id, manifest) && any("SELECT 1 FROM articles WHERE id = ? AND text = ?", id, text);
    }

    private boolean any(String select, String... values) {
        return with(own -> {
            try (PreparedStatement query = own.prepareStatement(select)) {
                for (int i = 0; i < values.length; i++) {
                    query.setString(i + 1, values[i]);
                }
                try (ResultSet row = query.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    @Override
    public List<ArticleRecord> articles(Query query) {
        return with(own -> new Lookup(own).articles(query, json));
    }

    @Override
    public List<EventRow> events(Query query) {
        return with(own -> new Lookup(own).events(query));
    }

    @Override
    public List<ActorRow> actors(Query query) {
        return with(own -> new Lookup(own).actors(query));
    }

    @Override
    public Table sql(String select) {
        return with(own -> new UserSql(own).answer(select));
    }

    private interface Work<T> {
        T on(DuckDBConnection own) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (DuckDBConnection own = connection.duplicate()) {
            return work.on(own);
        } catch (SQLException e) {
            throw Failures.running(file, e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Failures.running(file, e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
