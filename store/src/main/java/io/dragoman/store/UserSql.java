package io.dragoman.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Answers a user's SQL without letting it change anything. The database's own parser must find exactly one SELECT in
 * it; table functions must be among those that only compute or describe, since others switch logging on, write
 * checkpoints or run further SQL; and it runs in a read-only transaction of a database that was opened without access
 * to files and with its configuration locked.
 */
final class UserSql {
    private static final Set<String> TABLE_FUNCTIONS = Set.of(
            "unnest",
            "range",
            "generate_series",
            "repeat",
            "json_each",
            "json_tree",
            "duckdb_tables",
            "duckdb_columns",
            "pragma_table_info");
    private static final String REMEDY =
            "write one SELECT; SHOW TABLES lists the tables, DESCRIBE events the columns of one";

    private final Connection connection;

    UserSql(Connection connection) {
        this.connection = connection;
    }

    Table answer(String sql) throws SQLException {
        check(sql);
        try (Statement begin = connection.createStatement()) {
            begin.execute("BEGIN TRANSACTION READ ONLY");
        }
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(sql)) {
            return table(rows);
        } catch (SQLException e) {
            throw new StoreException("the query failed: " + Failures.message(e), REMEDY, e);
        } finally {
            // Another statement, for one closes after an error.
            try (Statement end = connection.createStatement()) {
                end.execute("ROLLBACK");
            }
        }
    }

    private void check(String sql) throws SQLException {
        try (PreparedStatement parse = connection.prepareStatement(
                "SELECT j ->> '$.error_type', j ->> '$.error_message', json_array_length(j, '$.statements')"
                        + " FROM (SELECT json_serialize_sql(?::VARCHAR) AS j)")) {
            parse.setString(1, sql);
            try (ResultSet row = parse.executeQuery()) {
                row.next();
                String type = row.getString(1);
                if ("parser".equals(type)) {
                    throw new StoreException("the query cannot be understood: " + row.getString(2), REMEDY);
                }
                if (type != null || row.getInt(3) != 1) {
                    throw new StoreException("only a single SELECT is allowed", REMEDY);
                }
            }
        }
        Set<String> forbidden = tableFunctions(sql);
        forbidden.removeAll(TABLE_FUNCTIONS);
        if (!forbidden.isEmpty()) {
            throw new StoreException("not allowed in a query: " + String.join(", ", forbidden), REMEDY);
        }
    }

    private Set<String> tableFunctions(String sql) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (PreparedStatement walk = connection.prepareStatement(
                "SELECT lower(t.value ->> '$.function.function_name') FROM json_tree(json_serialize_sql(?::VARCHAR)) t"
                        + " WHERE t.type = 'OBJECT' AND (t.value ->> '$.type') = 'TABLE_FUNCTION'")) {
            walk.setString(1, sql);
            try (ResultSet row = walk.executeQuery()) {
                while (row.next()) {
                    names.add(String.valueOf(row.getString(1)));
                }
            }
        }
        return names;
    }

    private static Table table(ResultSet rows) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            columns.add(rows.getMetaData().getColumnLabel(i));
        }
        List<List<@Nullable Object>> values = new ArrayList<>();
        while (rows.next()) {
            List<@Nullable Object> row = new ArrayList<>(columns.size());
            for (int i = 1; i <= columns.size(); i++) {
                row.add(plain(rows.getObject(i)));
            }
            values.add(row);
        }
        return new Table(columns, values);
    }

    private static @Nullable Object plain(@Nullable Object value) throws SQLException {
        if (value == null
                || value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof LocalDate) {
            return value;
        }
        if (value instanceof Date day) {
            return day.toLocalDate();
        }
        if (value instanceof Array array) {
            List<@Nullable Object> elements = new ArrayList<>();
            for (Object element : Arrays.asList((Object[]) array.getArray())) {
                elements.add(plain(element));
            }
            return elements;
        }
        return value.toString();
    }
}
