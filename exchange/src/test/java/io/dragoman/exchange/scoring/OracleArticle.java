package io.dragoman.exchange.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Rewrites gold as the output of a system that found everything. */
final class OracleArticle {

    private static final Map<String, List<String>> COPIED = Map.of(
            "actors", List.of("name", "type", "code", "country", "role"),
            "events", List.of("category", "modality", "place", "evidence"),
            "statements", List.of("quote", "stance", "topic", "evidence"),
            "agreements", List.of("name", "status", "amount", "evidence"),
            "figures", List.of("value", "unit", "year", "evidence"),
            "relations", List.of("label", "evidence"),
            "times", List.of("iso", "evidence"),
            "places", List.of("name", "country"),
            "coreference", List.of("evidence"));

    private static final Map<String, List<String>> SIDES = Map.of(
            "events", List.of("source", "target"),
            "statements", List.of("speaker", "target"),
            "agreements", List.of("parties"),
            "relations", List.of("by"),
            "coreference", List.of("refers_to"));

    private final JsonNode gold;
    private final Map<String, JsonNode> nameById = new HashMap<>();

    private OracleArticle(JsonNode gold) {
        this.gold = gold;
        gold.path("actors").forEach(actor -> nameById.put(actor.path("id").stringValue(), actor.path("name")));
    }

    static ObjectNode of(JsonNode gold) {
        return new OracleArticle(gold).rewritten();
    }

    private ObjectNode rewritten() {
        ObjectNode system = JsonNodeFactory.instance.objectNode();
        system.set("article_id", gold.path("article_id"));
        ObjectNode document = system.putObject("document");
        gold.path("document").forEachEntry((field, value) -> document.set(field, value.path("value")));
        COPIED.keySet().stream().sorted().forEach(kind -> {
            ArrayNode items = system.putArray(kind);
            gold.path(kind).forEach(item -> items.add(item(kind, item)));
        });
        return system;
    }

    private ObjectNode item(String kind, JsonNode item) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        COPIED.getOrDefault(kind, List.of())
                .forEach(field -> copy.set(field, item.path(field).deepCopy()));
        for (String side : SIDES.getOrDefault(kind, List.of())) {
            ArrayNode names = copy.putArray(side);
            item.path(side).forEach(id -> names.add(nameById.get(id.stringValue())));
        }
        switch (kind) {
            case "actors" -> {
                ArrayNode aliases = copy.putArray("aliases");
                item.path("surface_forms").forEach(form -> aliases.add(form.path("text")));
            }
            case "events" -> copy.set("date", range(item.path("date")));
            case "agreements" -> {
                ArrayNode dates = copy.putArray("dates");
                item.path("dates").forEach(date -> dates.add(range(date)));
            }
            default -> {
                // The other kinds have no field that changes its shape.
            }
        }
        return copy;
    }

    private static ObjectNode range(JsonNode date) {
        ObjectNode range = JsonNodeFactory.instance.objectNode();
        range.set("start", date.path("start"));
        range.set("end", date.path("end"));
        return range;
    }
}
