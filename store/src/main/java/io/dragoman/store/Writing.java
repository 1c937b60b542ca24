package io.dragoman.store;

import io.dragoman.exchange.RecordJson;
import io.dragoman.record.ArticleRecord;
import io.dragoman.store.Versions.Version;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
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
            "versions",
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

    private final DuckDBConnection connection;
    private final RecordJson json;

    Writing(DuckDBConnection connection, RecordJson json) {
        this.connection = connection;
        this.json = json;
    }

    /** Puts all or, if anything is thrown, none. */
    List<PutResult> put(List<ArticleRecord> articles) throws SQLException {
        Map<String, Versions> pending = new LinkedHashMap<>();
        Set<String> stored = new HashSet<>();
        List<PutResult> results = new ArrayList<>();
        for (ArticleRecord article : articles) {
            String id = article.id();
            Version next = Version.of(article, json);
            Versions versions = pending.get(id);
            if (versions == null) {
                String digest = digest(id);
                if (next.digest().equals(digest)) {
                    results.add(PutResult.UNCHANGED);
                    continue;
                }
                versions = new Versions(digest == null ? List.of() : versions(id));
                if (digest != null) {
                    stored.add(id);
                }
            }
            PutResult result = versions.put(next);
            results.add(result);
            if (result != PutResult.UNCHANGED) {
                pending.put(id, versions);
            }
        }
        if (!pending.isEmpty()) {
            stored.retainAll(pending.keySet());
            write(stored, rows(pending.values()));
        }
        return results;
    }

    /** Writes articles that no table has yet, in the running transaction. */
    void add(List<ArticleRecord> articles) throws SQLException {
        List<Versions> all = new ArrayList<>();
        for (ArticleRecord article : articles) {
            all.add(new Versions(List.of(Version.of(article, json))));
        }
        append(rows(all));
    }

    /** Writes earlier versions that no table has yet, in the running transaction; those of an article are not parted. */
    void addEarlier(List<ArticleRecord> versions) throws SQLException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        String id = "";
        int ordinal = 0;
        for (ArticleRecord version : versions) {
            ordinal = version.id().equals(id) ? ordinal + 1 : 0;
            id = version.id();
            rows.add(Versions.row(Version.of(version, json), ordinal));
        }
        append(Map.of("versions", rows));
    }

    private void append(Map<String, List<List<@Nullable Object>>> rows) throws SQLException {
        for (Map.Entry<String, List<List<@Nullable Object>>> table : rows.entrySet()) {
            Appending.rows(connection, table.getKey(), table.getValue());
        }
    }

    private Map<String, List<List<@Nullable Object>>> rows(Collection<Versions> pending) {
        Map<String, List<List<@Nullable Object>>> rows = new LinkedHashMap<>();
        for (Versions versions : pending) {
            Version newest = versions.newest();
            Rows.of(newest.article(), json, newest.line(), newest.digest())
                    .forEach((table, more) -> rows.computeIfAbsent(table, name -> new ArrayList<>())
                            .addAll(more));
            if (!versions.earlier().isEmpty()) {
                rows.computeIfAbsent("versions", name -> new ArrayList<>()).addAll(versions.rows());
            }
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

    /** All versions of an article that is stored, oldest first. */
    private List<Version> versions(String id) throws SQLException {
        Lookup lookup = new Lookup(connection);
        List<ArticleRecord> records = new ArrayList<>(lookup.earlier(List.of(id), json));
        records.addAll(lookup.article(id, json));
        return records.stream().map(record -> Version.of(record, json)).toList();
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
