package io.dragoman.exchange.scoring.relation;

import io.dragoman.exchange.scoring.shared.ScoringException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The predicted events of each record, in their order. Of two lines with one id the last counts. */
final class Predictions {

    private final Map<String, JsonNode> byId = new HashMap<>();

    /** Throws {@link ScoringException} for a line that is no JSON or has no id. */
    Predictions(List<String> lines) {
        JsonLines.read("predictions", lines).forEach(line -> byId.put(line.id(), line.node()));
    }

    /** The events of a record, what is no event left out; at most {@code most}, or all for 0. */
    List<JsonNode> events(String id, int most) {
        JsonNode line = byId.get(id);
        if (line == null || !line.path("events").isArray()) {
            return List.of();
        }
        return line.path("events").values().stream()
                .filter(JsonNode::isObject)
                .limit(most > 0 ? most : Long.MAX_VALUE)
                .collect(Collectors.toUnmodifiableList());
    }
}
