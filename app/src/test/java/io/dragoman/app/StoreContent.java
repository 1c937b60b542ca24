package io.dragoman.app;

import io.dragoman.store.DuckDbStore;
import io.dragoman.store.RecordStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that a store holds, in an order of its own: stores with the same content are equal. */
final class StoreContent {

    private StoreContent() {}

    static Map<String, List<String>> of(Path file) {
        Map<String, List<String>> tables = new TreeMap<>();
        try (RecordStore store = DuckDbStore.open(file, DuckDbStore.Mode.READ_ONLY)) {
            for (List<?> row :
                    store.sql("SELECT table_name FROM duckdb_tables()").rows()) {
                String table = String.valueOf(row.get(0));
                tables.put(
                        table,
                        store.sql("FROM " + table).rows().stream()
                                .map(String::valueOf)
                                .sorted()
                                .toList());
            }
        }
        return tables;
    }

    static List<String> names(Path file) {
        try (RecordStore store = DuckDbStore.open(file, DuckDbStore.Mode.READ_ONLY)) {
            return store.sql("SELECT article_id FROM articles ORDER BY 1").rows().stream()
                    .map(row -> String.valueOf(row.get(0)))
                    .toList();
        }
    }
}
