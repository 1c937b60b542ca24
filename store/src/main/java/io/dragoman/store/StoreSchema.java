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
import java.util.Objects;

/** The tables of a store and their version. */
final class StoreSchema {
    /** Raised with every change to schema.sql. */
    static final int VERSION = 2;

    private StoreSchema() {}

    /** Creates the tables in a database that has none, in one transaction. */
    static void create(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(definition());
            statement.execute("INSERT INTO meta VALUES ('schema_version', '" + VERSION + "')");
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    static boolean hasNoTables(Connection connection) throws SQLException {
        return count(connection, "SELECT count(*) FROM duckdb_tables()") == 0;
    }

    /** Throws {@link StoreException} unless the tables are those of this version. */
    static void check(Connection connection, Path file) throws SQLException {
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
            if (!version.equals(Integer.toString(VERSION))) {
                throw new StoreException(
                        "the store " + file + " has version " + version + ", this program writes version " + VERSION,
                        "read the articles into a new store, or use the version of Dragoman that wrote it");
            }
        }
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
