package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Json;
import io.dragoman.exchange.scoring.shared.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Compares the fields of the article's head by their words; a biography needs most of them, the others all. */
final class DocumentScorer {

    private static final String BIOGRAPHY = "byline_bio";
    private static final double MOST = 0.8;

    private DocumentScorer() {}

    static Map<String, Boolean> score(Map<String, JsonNode> gold, JsonNode system) {
        Map<String, Boolean> right = new LinkedHashMap<>();
        gold.forEach((field, value) -> right.put(field, right(field, value, system.path(field))));
        return right;
    }

    private static boolean right(String field, JsonNode gold, JsonNode given) {
        JsonNode system = given.isObject() ? given.path("value") : given;
        if (Json.blank(system)) {
            return false;
        }
        String wanted = words(gold);
        String found = words(system);
        return wanted.equals(found) || (field.equals(BIOGRAPHY) && Words.overlap(wanted, found) >= MOST);
    }

    private static String words(JsonNode value) {
        String text = Json.blank(value) ? "" : Json.plain(value);
        if (value.isArray()) {
            text = value.values().stream().map(Json::plain).collect(Collectors.joining(" "));
        }
        return String.join(" ", Words.tokens(text));
    }
}
