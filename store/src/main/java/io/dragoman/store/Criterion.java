package io.dragoman.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One restriction of a selection, said both to the database and to a row in memory, so that every store means the same
 * by it. Columns are written with their table: {@code i} for the item's, {@code a} for its article's.
 */
sealed interface Criterion {

    /** A condition with question marks. */
    String sql();

    /** The values of the question marks. */
    List<Object> values();

    /** The columns that it asks about. */
    List<String> columns();

    /** Whether a row, its values by column, fulfils it. */
    boolean matches(Map<String, @Nullable Object> row);

    /** The column has one of the values, all compared as text. */
    record OneOf(String column, List<String> allowed) implements Criterion {
        @Override
        public String sql() {
            return "CAST(" + column + " AS VARCHAR) IN ("
                    + allowed.stream().map(value -> "?").collect(Collectors.joining(", ")) + ")";
        }

        @Override
        public List<Object> values() {
            return List.copyOf(allowed);
        }

        @Override
        public List<String> columns() {
            return List.of(column);
        }

        @Override
        public boolean matches(Map<String, @Nullable Object> row) {
            Object value = row.get(column);
            return value != null && allowed.contains(value.toString());
        }
    }

    /** One of the columns, lists or single texts, holds the value. */
    record Holds(List<String> columns, String value) implements Criterion {
        @Override
        public String sql() {
            return columns.stream().map(Holds::test).collect(Collectors.joining(" OR "));
        }

        private static String test(String column) {
            // Columns of several are named in the plural.
            return column.endsWith("s") ? "list_contains(" + column + ", ?)" : column + " = ?";
        }

        @Override
        public List<Object> values() {
            return Collections.nCopies(columns.size(), value);
        }

        @Override
        public boolean matches(Map<String, @Nullable Object> row) {
            return columns.stream().anyMatch(column -> texts(row, column).anyMatch(value::equals));
        }
    }

    /** An item of a kind is between two countries, which the table item_pairs tells of those in a database. */
    record Paired(ItemKind kind, String pair, Parties parties) implements Criterion {
        @Override
        public String sql() {
            return "i.key IN (SELECT p.key FROM item_pairs p WHERE p.pair = ? AND p.kind = ?)";
        }

        @Override
        public List<Object> values() {
            return List.of(pair, kind.word());
        }

        @Override
        public List<String> columns() {
            return List.of("i.key");
        }

        @Override
        public boolean matches(Map<String, @Nullable Object> row) {
            return parties.areIn(row);
        }
    }

    /** The same of rows of the table item_pairs itself. */
    record Listed(String pair, ItemKind kind) implements Criterion {
        @Override
        public String sql() {
            return "i.pair = ? AND i.kind = ?";
        }

        @Override
        public List<Object> values() {
            return List.of(pair, kind.word());
        }

        @Override
        public List<String> columns() {
            return List.of("i.pair", "i.kind");
        }

        @Override
        public boolean matches(Map<String, @Nullable Object> row) {
            return pair.equals(row.get("i.pair")) && kind.word().equals(row.get("i.kind"));
        }
    }

    /** Two countries that an item may be between: what {@link Between} writes down, asked of a row in memory. */
    sealed interface Parties {
        boolean areIn(Map<String, @Nullable Object> row);
    }

    /** The columns taken together hold both values. */
    record Pooled(List<String> columns, String one, String other) implements Parties {
        @Override
        public boolean areIn(Map<String, @Nullable Object> row) {
            List<String> all =
                    columns.stream().flatMap(column -> texts(row, column)).toList();
            return all.contains(one) && all.contains(other);
        }
    }

    /** One column holds the one value and the other the other, either way; symmetric items may hold both on one side. */
    record Across(String left, String right, @Nullable String symmetric, String one, String other) implements Parties {
        @Override
        public boolean areIn(Map<String, @Nullable Object> row) {
            List<String> lefts = texts(row, left).toList();
            List<String> rights = texts(row, right).toList();
            if ((lefts.contains(one) && rights.contains(other)) || (lefts.contains(other) && rights.contains(one))) {
                return true;
            }
            List<String> all = Stream.concat(lefts.stream(), rights.stream()).toList();
            return symmetric != null
                    && !one.equals(other)
                    && Boolean.TRUE.equals(row.get(symmetric))
                    && all.contains(one)
                    && all.contains(other);
        }
    }

    /** The days between two columns touch a period; an open end reaches everywhere, no date at all is in no period. */
    record Touches(
            String date,
            String start,
            String end,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements Criterion {
        @Override
        public String sql() {
            return date + " IS NOT NULL"
                    + (from == null ? "" : " AND coalesce(" + end + " >= ?, true)")
                    + (to == null ? "" : " AND coalesce(" + start + " <= ?, true)");
        }

        @Override
        public List<Object> values() {
            return Stream.of(from, to)
                    .filter(Objects::nonNull)
                    .map(Object.class::cast)
                    .toList();
        }

        @Override
        public List<String> columns() {
            return List.of(date, start, end);
        }

        @Override
        public boolean matches(Map<String, @Nullable Object> row) {
            if (row.get(date) == null) {
                return false;
            }
            return (from == null || !(row.get(end) instanceof LocalDate last) || !last.isBefore(from))
                    && (to == null || !(row.get(start) instanceof LocalDate first) || !first.isAfter(to));
        }
    }

    /** The column holds the words, in capitals or not. */
    record Says(String column, String words) implements Criterion {
        @Override
        public String sql() {
            return "contains(lower(" + column + "), ?)";
        }

        @Override
        public List<Object> values() {
            return List.of(words.toLowerCase(Locale.ROOT));
        }

        @Override
        public List<String> columns() {
            return List.of(column);
        }

        @Override
        public boolean matches(Map<String, @Nullable Object> row) {
            return row.get(column) instanceof String text
                    && text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
        }
    }

    private static Stream<String> texts(Map<String, @Nullable Object> row, String column) {
        Object value = row.get(column);
        if (value instanceof List<?> list) {
            return list.stream().filter(Objects::nonNull).map(Object::toString);
        }
        return value == null ? Stream.empty() : Stream.of(value.toString());
    }
}
