package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Json;
import io.dragoman.record.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An item of the output under test: its tree, where its evidence stands, whether an offset was wrong, and, where it
 * cannot be read at all, why.
 */
record SystemItem(
        JsonNode node,
        List<Span> spans,
        boolean badOffset,
        @Nullable String fault) {

    boolean malformed() {
        return fault != null;
    }

    JsonNode field(String name) {
        return node.path(name);
    }

    /** The text of a field; empty where it is missing or null. */
    String string(String field) {
        return Json.string(field(field));
    }
}
