package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Json;
import io.dragoman.exchange.scoring.shared.ScoringException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a gold file says of its article.
 *
 * @param sourceFile name of the text's file, null if it does not tell
 */
public record GoldHead(@Nullable String sourceFile) {

    /** Throws {@link ScoringException} if it is no JSON object. */
    public static GoldHead read(String json) {
        return new GoldHead(field(json, "source_file"));
    }

    /** The day in the description of an article ({@code *.meta.json}) as it is written there; null if there is none. */
    public static @Nullable String date(String metaJson) {
        return field(metaJson, "date");
    }

    private static @Nullable String field(String json, String name) {
        JsonNode node = Json.read(json);
        if (!node.isObject()) {
            throw new ScoringException("not a JSON object");
        }
        JsonNode value = node.path(name);
        return value.isString() ? value.stringValue() : null;
    }
}
