package io.dragoman.store;

import io.dragoman.exchange.RecordJson;
import io.dragoman.record.ArticleRecord;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Puts articles into the tables, any number of them in one transaction. */
final class Writing {
    /** The tables whose rows belong to an article, by its id in the column {@code article}. */
    private static final List<String> ITEM_TABLES = List.of(
            "actors",
            "events",
            "event_participants",
            "dyads",
            "statements",
            "agreements",
            "agreement_steps",
            "agreement_provisions",
            "agreement_money",
            "meetings",
            "calendar",
            "figures",
            "relations",
            "times",
            "places",
            "coreference",
            "marks",
            "item_pairs");

    /** A record that is to be written, as JSON. */
    private record Pending(ArticleRecord article, String line, String digest) {}

    private final DuckDBConnection connection;
    private final RecordJson json;

    Writing(DuckDBConnection connection, RecordJson json) {
        this.connection = connection;
        this.json = json;
    }

    /** Puts all or, if anything is thrown, none; of records with the same id the last one stays. */
    List<PutResult> put(List<ArticleRecord> articles) throws SQLException {
        Map<String, Pending> pending = new LinkedHashMap<>();
        Set<String> replaced = new HashSet<>();
        List<PutResult> results = new ArrayList<>();
        for (ArticleRecord article : articles) {
            String line = json.line(article);
            Pending next = new Pending(article, line, RecordDigest.ofLine(line));
            Pending earlier = pending.get(article.id());
            String stored = earlier == null ? digest(article.id()) : earlier.digest();
            if (next.digest().equals(stored)) {
                results.add(PutResult.UNCHANGED);
                continue;
            }
            pending.put(article.id(), next);
            results.add(stored == null ? PutResult.ADDED : PutResult.REPLACED);
            if (stored != null && earlier == null) {
                replaced.add(article.id());
            }
        }
        if (!pending.isEmpty()) {
            write(replaced, rows(pending));
        }
        return results;
    }

    /** Writes articles that no table has yet, in the running transaction. */
    void add(List<ArticleRecord> articles) throws SQLException {
        Map<String, Pending> pending = new LinkedHashMap<>();
        for (ArticleRecord article : articles) {
            String line = json.line(article);
            pending.put(article.id(), new Pending(article, line, RecordDigest.ofLine(line)));
        }
        append(rows(pending));
    }

    private void append(Map<String, List<List<@Nullable Object>>> rows) throws SQLException {
        for (Map.Entry<String, List<List<@Nullable Object>>> table : rows.entrySet()) {
            Appending.rows(connection, table.getKey(), table.getValue());
        }
    }

    private Map<String, List<List<@Nullable Object>>> rows(Map<String, Pending> pending) {
        Map<String, List<List<@Nullable Object>>> rows = new LinkedHashMap<>();
        for (Pending one : pending.values()) {
            Rows.of(one.article(), json, one.line(), one.digest())
                    .forEach((table, more) -> rows.computeIfAbsent(table, name -> new ArrayList<>())
                            .addAll(more));
        }
        return rows;
    }

    private void write(Set<String> replaced, Map<String, List<List<@Nullable Object>>> rows) throws SQLException {
        // In so many words: without auto-commit the driver begins a transaction with the next statement, and an
        // appender is none, so that each appender's rows would be committed by themselves.
        execute("BEGIN TRANSACTION");
        try {
            if (!replaced.isEmpty()) {
                delete(replaced);
            }
            append(rows);
            execute("COMMIT");
        } catch (SQLException | RuntimeException e) {
            rollBack(e);
            throw e;
        }
    }

    private void rollBack(Exception reason) {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private void delete(Set<String> ids) throws SQLException {
        Array list = connection.createArrayOf("VARCHAR", ids.toArray());
        for (String table : ITEM_TABLES) {
            delete("DELETE FROM " + table + " WHERE article IN (SELECT unnest(?))", list);
        }
        delete("DELETE FROM articles WHERE id IN (SELECT unnest(?))", list);
    }

    private void delete(String statement, Array ids) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(statement)) {
            delete.setArray(1, ids);
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

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
