package io.dragoman.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Everything that a store holds, in an order of its own: stores with the same content are equal. */
final class Tables {
    private Tables() {}

    static Map<String, List<String>> of(RecordStore store) {
        Map<String, List<String>> tables = new TreeMap<>();
        for (List<?> row : store.sql("SELECT table_name FROM duckdb_tables()").rows()) {
            String table = String.valueOf(row.get(0));
            tables.put(
                    table,
                    store.sql("FROM " + table).rows().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.toList()));
        }
        return tables;
    }
}
