package io.dragoman.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of a store and their version. */
final class StoreSchema {
    /** Raised with every change to schema.sql. */
    static final int VERSION = 6;

    private static final Pattern TABLE = Pattern.compile("(?s)CREATE TABLE (\\w+) \\(\n(.*?)\n\\);");
    private static final Pattern COLUMN = Pattern.compile("^ {4}(\\w+) [A-Z]");

    private StoreSchema() {}

    /** Creates the tables in a database that has none, in one transaction. */
    static void create(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            define(connection);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Creates the tables in the running transaction. */
    static void define(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(definition());
            statement.execute("INSERT INTO meta VALUES ('schema_version', '" + VERSION + "')");
        }
    }

    static boolean hasNoTables(Connection connection) throws SQLException {
        return count(connection, "SELECT count(*) FROM duckdb_tables()") == 0;
    }

    /**
     * The version of the tables.
     *
     * @throws StoreException if these are not the tables of a store, or of a version that this program cannot bring up to
     *     its own
     */
    static int version(Connection connection, Path file) throws SQLException {
        if (count(connection, "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'meta'") == 0) {
            throw notOurs(file);
        }
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT value FROM meta WHERE key = 'schema_version'");
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw notOurs(file);
            }
            String version = row.getString(1);
            if (!version.matches("[1-9]\\d{0,8}") || Integer.parseInt(version) > VERSION) {
                throw new StoreException(
                        "the store " + file + " has version " + version + ", this program writes version " + VERSION,
                        "read the articles into a new store, or use the version of Dragoman that wrote it");
            }
            return Integer.parseInt(version);
        }
    }

    /** The tables and the names of their columns, in their order. */
    static Map<String, List<String>> columns() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        Matcher table = TABLE.matcher(definition());
        while (table.find()) {
            List<String> columns = new ArrayList<>();
            for (String line : table.group(2).lines().toList()) {
                Matcher column = COLUMN.matcher(line);
                if (column.find()) {
                    columns.add(column.group(1));
                }
            }
            tables.put(table.group(1), List.copyOf(columns));
        }
        return tables;
    }

    private static StoreException notOurs(Path file) {
        return new StoreException(
                file + " is a database, but not a Dragoman store",
                "name another file, or move this one out of the way");
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String definition() {
        try (InputStream in = Objects.requireNonNull(StoreSchema.class.getResourceAsStream("schema.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
