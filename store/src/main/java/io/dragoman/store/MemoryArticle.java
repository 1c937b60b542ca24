package io.dragoman.store;

import io.dragoman.exchange.RecordJson;
import io.dragoman.record.Actor;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.RecordItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article in memory with the rows it would take in the tables of a database.
 *
 * @param row its own values by column, with {@code a.} before
 * @param items the rows of its items by table; values by column, with {@code i.} before, and the article's own
 */
record MemoryArticle(
        ArticleRecord record,
        ArticleHead head,
        Map<String, EventRow.Participant> cast,
        Map<String, @Nullable Object> row,
        Map<String, List<Map<String, @Nullable Object>>> items) {

    static MemoryArticle of(ArticleRecord record, RecordJson json, Map<String, List<String>> columns) {
        Map<String, List<List<@Nullable Object>>> tables = Rows.of(record, json, "", "");
        Map<String, @Nullable Object> own = named(
                "a.",
                columns.getOrDefault("articles", List.of()),
                tables.getOrDefault("articles", List.of()).get(0));
        Map<String, List<Map<String, @Nullable Object>>> items = new HashMap<>();
        tables.forEach((table, rows) -> {
            List<Map<String, @Nullable Object>> named = new ArrayList<>();
            for (List<@Nullable Object> row : rows) {
                Map<String, @Nullable Object> all = named("i.", columns.getOrDefault(table, List.of()), row);
                all.putAll(own);
                named.add(all);
            }
            items.put(table, named);
        });
        Map<String, EventRow.Participant> cast = new HashMap<>();
        for (Actor actor : record.actors()) {
            cast.put(actor.id(), new EventRow.Participant(actor.name(), actor.code(), Participants.country(actor)));
        }
        return new MemoryArticle(record, ArticleHead.of(record), cast, own, items);
    }

    List<Map<String, @Nullable Object>> rows(String table) {
        return items.getOrDefault(table, List.of());
    }

    <T extends RecordItem> Entry<T> entry(T item) {
        return new Entry<>(head, item, cast);
    }

    private static Map<String, @Nullable Object> named(
            String prefix, List<String> columns, List<@Nullable Object> values) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            named.put(prefix + columns.get(i), values.get(i));
        }
        return named;
    }
}
