package io.dragoman.web.api;

import static io.dragoman.web.api.OpenApi.object;

import io.dragoman.store.ItemKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schemas of the API: those of the article record, and what the API puts around them. */
final class OpenApiSchemas {
    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> NUMBER = Map.of("type", "number");
    private static final Map<String, Object> COUNT = object("type", "integer", "minimum", 0);

    private final Schemas schemas = new Schemas();

    static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        schemas.definitions().forEach((name, schema) -> all.put(name, moved(schema)));
        all.put("article_record", moved(schemas.record()));
        all.put("head", head());
        all.put("participant", closed(List.of("name"), object("name", TEXT, "code", TEXT, "country", TEXT)));
        for (ItemKind kind : ItemKind.values()) {
            all.put(kind.word() + "_item", entry(Schemas.name(kind)));
            all.put(kind.word() + "_page", page(reference(kind.word() + "_item")));
        }
        all.put("head_page", page(reference("head")));
        all.put("dyad", dyad(false));
        all.put("stretch", dyad(true));
        all.put("dyad_list", list(reference("dyad")));
        all.put("stretch_list", list(reference("stretch")));
        all.put("hits", hits());
        all.put("submission", closed(List.of("text"), object("text", TEXT, "name", TEXT, "date", TEXT)));
        all.put(
                "problem",
                closed(
                        List.of("type", "title", "status", "detail"),
                        object("type", TEXT, "title", TEXT, "status", COUNT, "detail", TEXT)));
        return all;
    }

    /** The same schema with its references to the definitions' new place. */
    private static Object moved(Object schema) {
        if (schema instanceof Map<?, ?> map) {
            Map<String, Object> moved = new LinkedHashMap<>();
            map.forEach((name, value) -> moved.put(
                    name.toString(),
                    name.equals("$ref")
                            ? value.toString().replace("#/$defs/", "#/components/schemas/")
                            : moved(value)));
            return moved;
        }
        if (schema instanceof List<?> list) {
            List<Object> moved = new ArrayList<>();
            list.forEach(value -> moved.add(moved(value)));
            return moved;
        }
        return schema;
    }

    private static Map<String, Object> closed(List<String> required, Map<String, Object> properties) {
        return object("type", "object", "required", required, "additionalProperties", false, "properties", properties);
    }

    private static Map<String, Object> head() {
        return closed(
                List.of("id", "article_id", "language"),
                object(
                        "id",
                        TEXT,
                        "article_id",
                        TEXT,
                        "title",
                        TEXT,
                        "author",
                        TEXT,
                        "published",
                        reference("day"),
                        "publication",
                        TEXT,
                        "url",
                        TEXT,
                        "language",
                        TEXT));
    }

    private static Map<String, Object> entry(String item) {
        return closed(
                List.of("article", "item", "actors"),
                object(
                        "article",
                        reference("head"),
                        "item",
                        reference(item),
                        "actors",
                        object(
                                "description",
                                "The actors that the item names, by their ids.",
                                "type",
                                "object",
                                "additionalProperties",
                                reference("participant"))));
    }

    private static Map<String, Object> page(Map<String, Object> item) {
        return closed(
                List.of("total", "page", "size", "items"),
                object(
                        "total",
                        COUNT,
                        "page",
                        COUNT,
                        "size",
                        COUNT,
                        "prev",
                        TEXT,
                        "next",
                        TEXT,
                        "items",
                        object("type", "array", "items", item)));
    }

    private static Map<String, Object> list(Map<String, Object> item) {
        return closed(List.of("items"), object("items", object("type", "array", "items", item)));
    }

    private static Map<String, Object> dyad(boolean dated) {
        List<String> required = new ArrayList<>(List.of("source", "target", "events", "articles"));
        Map<String, Object> properties = object("source", TEXT, "target", TEXT);
        if (dated) {
            required.add("period");
            properties.put("period", reference("day"));
        }
        for (String count : List.of(
                "events",
                "articles",
                "verbal_cooperation",
                "material_cooperation",
                "verbal_conflict",
                "material_conflict")) {
            properties.put(count, COUNT);
        }
        properties.put("cooperation", NUMBER);
        properties.put("conflict", NUMBER);
        return closed(required, properties);
    }

    private static Map<String, Object> hits() {
        Map<String, Object> piece =
                closed(List.of("text", "found"), object("text", TEXT, "found", Map.of("type", "boolean")));
        Map<String, Object> hit = closed(
                List.of("id", "title", "snippet"),
                object(
                        "id",
                        TEXT,
                        "title",
                        TEXT,
                        "publication",
                        TEXT,
                        "published",
                        reference("day"),
                        "snippet",
                        object("type", "array", "items", piece)));
        return page(hit);
    }
}
