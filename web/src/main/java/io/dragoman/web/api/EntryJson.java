package io.dragoman.web.api;

import io.dragoman.exchange.PlainJson;
import io.dragoman.exchange.RecordJson;
import io.dragoman.record.RecordItem;
import io.dragoman.store.ArticleHead;
import io.dragoman.store.Entry;
import io.dragoman.store.EventRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Items and heads of articles as maps for JSON; what is null is left out. */
final class EntryJson {
    private final RecordJson json = new RecordJson();

    /** An item as in its article's record, with its article and the actors it names. */
    Map<String, Object> of(Entry<? extends RecordItem> entry) {
        Map<String, Object> item = item(entry);
        Map<String, Object> actors = new LinkedHashMap<>();
        for (Object value : item.values()) {
            if (value instanceof List<?> ids) {
                for (Object id : ids) {
                    EventRow.Participant actor =
                            id instanceof String ? entry.cast().get(id) : null;
                    if (actor != null) {
                        actors.put(id.toString(), of(actor));
                    }
                }
            }
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("article", of(entry.article()));
        map.put("item", item);
        map.put("actors", actors);
        return map;
    }

    Map<String, Object> item(Entry<? extends RecordItem> entry) {
        return Schemas.map(Objects.requireNonNull(PlainJson.read(json.line(entry.item()))));
    }

    static Map<String, Object> of(ArticleHead head) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "id", head.id());
        put(map, "article_id", head.articleId());
        put(map, "title", head.title());
        put(map, "author", head.author());
        put(map, "published", head.published());
        put(map, "publication", head.publication());
        put(map, "url", head.url());
        put(map, "language", head.language());
        return map;
    }

    private static Map<String, Object> of(EventRow.Participant actor) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "name", actor.name());
        put(map, "code", actor.code());
        put(map, "country", actor.country());
        return map;
    }

    private static void put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value);
        }
    }
}
