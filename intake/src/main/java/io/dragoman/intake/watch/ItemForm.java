package io.dragoman.intake.watch;

import io.dragoman.intake.feed.Entry;
import io.dragoman.intake.json.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item as JSON. */
final class ItemForm {

    private ItemForm() {}

    static Map<String, Object> tree(Item item) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", item.key());
        put(tree, "place", item.place());
        tree.put("content", item.content());
        put(tree, "versions", item.versions() == 1 ? null : item.versions());
        put(tree, "attempts", item.attempts() == 0 ? null : item.attempts());
        put(tree, "not_before", item.notBefore().equals(Instant.EPOCH) ? null : item.notBefore());
        Entry entry = item.waiting();
        if (entry != null) {
            Map<String, Object> waiting = new LinkedHashMap<>();
            waiting.put("id", entry.id());
            put(waiting, "title", entry.title());
            put(waiting, "address", entry.address());
            put(waiting, "published", entry.published());
            put(waiting, "updated", entry.updated());
            put(waiting, "author", entry.author());
            waiting.put("html", entry.html());
            put(waiting, "whole", entry.whole() ? "true" : null);
            tree.put("waiting", waiting);
        }
        return tree;
    }

    private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            tree.put(name, value);
        }
    }

    /** Throws {@link DateTimeException} or {@link NumberFormatException} for what no item was written as. */
    static Item item(Json json) {
        Json waiting = json.get("waiting");
        return new Item(
                text(json, "key"),
                text(json, "place"),
                text(json, "content"),
                Integer.parseInt(or(json.get("versions").text(), "1")),
                Integer.parseInt(or(json.get("attempts").text(), "0")),
                Instant.parse(or(json.get("not_before").text(), Instant.EPOCH.toString())),
                waiting.isObject() ? entry(waiting) : null);
    }

    private static Entry entry(Json json) {
        String published = json.get("published").text();
        String updated = json.get("updated").text();
        return new Entry(
                text(json, "id"),
                json.get("title").text(),
                json.get("address").text(),
                published == null ? null : LocalDate.parse(published),
                updated == null ? null : Instant.parse(updated),
                json.get("author").text(),
                text(json, "html"),
                "true".equals(json.get("whole").text()));
    }

    private static String text(Json json, String name) {
        return or(json.get(name).text(), "");
    }

    private static String or(@Nullable String text, String other) {
        return text == null ? other : text;
    }
}
