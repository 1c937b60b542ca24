package io.dragoman.store;

import io.dragoman.exchange.RecordJson;
import io.dragoman.record.RecordItem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes chosen items out of their tables, with the heads and casts of their articles. */
final class Taking {
    /** Of more items at once nobody will soon ask again: they go into a file. */
    private static final int MOST = 1_500;

    private final Connection connection;
    private final Recent recent;

    Taking(Connection connection, Recent recent) {
        this.connection = connection;
        this.recent = recent;
    }

    /** The items in their order; one that was replaced meanwhile is left out. */
    <T extends RecordItem> List<Entry<T>> entries(ItemKind kind, Class<T> type, List<Chosen> chosen, RecordJson json)
            throws SQLException {
        Map<String, RecordItem> items = items(kind, type, chosen, json);
        Map<String, Recent.Shown> articles =
                shown(chosen.stream().map(Chosen::article).distinct().toList());
        List<Entry<T>> entries = new ArrayList<>();
        for (Chosen one : chosen) {
            RecordItem item = items.get(one.key());
            Recent.Shown article = articles.get(one.article());
            if (item != null && article != null) {
                entries.add(new Entry<>(article.head(), type.cast(item), article.cast()));
            }
        }
        return entries;
    }

    private Map<String, RecordItem> items(
            ItemKind kind, Class<? extends RecordItem> type, List<Chosen> chosen, RecordJson json) throws SQLException {
        long changes = recent.changes();
        Map<String, RecordItem> items = recent.items(kind, chosen);
        List<String> missing = chosen.stream()
                .map(Chosen::key)
                .filter(key -> !items.containsKey(key))
                .toList();
        if (missing.isEmpty()) {
            return items;
        }
        Map<String, RecordItem> read = new HashMap<>();
        ByValues.each(connection, "SELECT key, json FROM " + kind.word() + " WHERE key", missing, row -> {
            read.put(row.getString(1), json.read(row.getString(2), type));
        });
        if (missing.size() <= MOST) {
            recent.keepItems(changes, kind, chosen, read);
        }
        items.putAll(read);
        return items;
    }

    private Map<String, Recent.Shown> shown(List<String> ids) throws SQLException {
        long changes = recent.changes();
        Map<String, Recent.Shown> shown = recent.shown(ids);
        List<String> missing = ids.stream().filter(id -> !shown.containsKey(id)).toList();
        if (missing.isEmpty()) {
            return shown;
        }
        Map<String, Map<String, EventRow.Participant>> casts = new HashMap<>();
        ByValues.each(connection, "SELECT article, id, name, code, country FROM actors WHERE article", missing, row -> {
            casts.computeIfAbsent(row.getString(1), id -> new HashMap<>())
                    .put(
                            row.getString(2),
                            new EventRow.Participant(row.getString(3), row.getString(4), row.getString(5)));
        });
        Map<String, Recent.Shown> read = new HashMap<>();
        ByValues.each(connection, "SELECT " + ItemLookup.HEAD + " FROM articles a WHERE a.id", missing, row -> {
            ArticleHead head = ItemLookup.head(row);
            read.put(head.id(), new Recent.Shown(head, Map.copyOf(casts.getOrDefault(head.id(), Map.of()))));
        });
        recent.keepShown(changes, read);
        shown.putAll(read);
        return shown;
    }
}
