package io.dragoman.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.stream.Collectors;

/** Takes rows out of a table by the values of one column. */
final class ByValues {
    /** More than these make too long a query. */
    private static final int LITERALS = 1_000;

    private ByValues() {}

    /** What is done with a row. */
    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    /**
     * Reads the rows of these values, in no order.
     *
     * @param select a query that ends with {@code WHERE column}
     */
    static void each(Connection connection, String select, Collection<String> values, Row reader) throws SQLException {
        if (values.isEmpty()) {
            return;
        }
        if (values.size() <= LITERALS) {
            // As literals: with question marks in their place it takes twice as long.
            String literals = values.stream()
                    .map(value -> "'" + value.replace("'", "''") + "'")
                    .collect(Collectors.joining(", "));
            try (Statement query = connection.createStatement();
                    ResultSet rows = query.executeQuery(select + " IN (" + literals + ")")) {
                read(rows, reader);
            }
            return;
        }
        try (PreparedStatement query = connection.prepareStatement(select + " IN (SELECT unnest(?))")) {
            query.setArray(1, connection.createArrayOf("VARCHAR", values.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                read(rows, reader);
            }
        }
    }

    private static void read(ResultSet rows, Row reader) throws SQLException {
        while (rows.next()) {
            reader.read(rows);
        }
    }
}
