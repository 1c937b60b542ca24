package io.dragoman.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Puts rows into a table in bulk; a row at a time through SQL costs milliseconds each. */
final class Appending {
    private Appending() {}

    static void rows(DuckDBConnection connection, String table, List<List<@Nullable Object>> rows) throws SQLException {
        try (DuckDBAppender appender = connection.createAppender(table)) {
            for (List<@Nullable Object> row : rows) {
                appender.beginRow();
                for (Object value : row) {
                    append(appender, value);
                }
                appender.endRow();
            }
            // Closing would write them too, but say nothing if that fails.
            appender.flush();
        }
    }

    private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else if (value instanceof String text) {
            appender.append(text);
        } else if (value instanceof Integer number) {
            appender.append(number);
        } else if (value instanceof Double number) {
            appender.append(number);
        } else if (value instanceof Boolean flag) {
            appender.append(flag);
        } else if (value instanceof LocalDate day) {
            appender.append(day);
        } else if (value instanceof LocalDateTime moment) {
            appender.append(moment);
        } else if (value instanceof List<?> list) {
            appender.append(list);
        } else {
            throw new IllegalArgumentException("no column takes a " + value.getClass());
        }
    }
}
