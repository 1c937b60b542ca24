package io.dragoman.app;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Evidence;
import io.dragoman.store.ActorRow;
import io.dragoman.store.EventRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of the store as maps for JSON, with the field names of the article record; what is null is left out. */
final class RowMaps {

    private RowMaps() {}

    static Map<String, Object> of(EventRow event) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "article_id", event.articleId());
        put(map, "article", event.article());
        put(map, "title", event.title());
        put(map, "id", event.id());
        put(map, "category", event.category() == null ? null : event.category().name());
        put(map, "mode", event.mode());
        put(map, "cameo", event.cameo());
        put(map, "goldstein", event.goldstein());
        put(map, "plover_score", event.ploverScore());
        put(map, "source", event.source().stream().map(RowMaps::of).toList());
        put(map, "target", event.target().stream().map(RowMaps::of).toList());
        put(map, "symmetric", event.symmetric());
        DateSpan date = event.date();
        if (date != null) {
            put(map, "date", date.iso());
            put(map, "date_precision", date.precision().name().toLowerCase(Locale.ROOT));
            put(map, "date_basis", date.basis().name().toLowerCase(Locale.ROOT));
        }
        put(map, "place", event.place());
        put(map, "modality", event.modality().word());
        put(map, "rule", event.rule().id());
        Evidence evidence = event.evidence();
        if (evidence != null) {
            put(
                    map,
                    "evidence",
                    List.of(Map.of(
                            "text", evidence.text(),
                            "start", evidence.span().start(),
                            "end", evidence.span().end())));
        }
        return map;
    }

    /** An article without what is in it. */
    static Map<String, Object> head(ArticleRecord article) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "article_id", article.articleId());
        put(map, "article", article.id());
        put(map, "title", article.document().title());
        put(
                map,
                "published",
                article.document().published() == null
                        ? null
                        : article.document().published().toString());
        put(map, "publication", article.document().publication());
        put(map, "url", article.document().url());
        return map;
    }

    private static Map<String, Object> of(EventRow.Participant participant) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "name", participant.name());
        put(map, "code", participant.code());
        put(map, "country", participant.country());
        return map;
    }

    static Map<String, Object> of(ActorRow actor) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "name", actor.name());
        put(map, "type", actor.type().word());
        put(map, "country", actor.country());
        put(map, "code", actor.code());
        put(map, "roles", actor.roles());
        put(map, "articles", actor.articles());
        put(map, "mentions", actor.mentions());
        return map;
    }

    private static void put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value);
        }
    }
}
