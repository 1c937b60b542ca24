package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Json;
import io.dragoman.exchange.scoring.shared.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the items of one kind from the output under test, whatever is in its list. */
final class SystemItemReader {

    private final EvidenceLocator locator;

    SystemItemReader(EvidenceLocator locator) {
        this.locator = locator;
    }

    List<SystemItem> read(Kind kind, JsonNode list) {
        List<SystemItem> items = new ArrayList<>();
        for (JsonNode value : Json.items(list)) {
            JsonNode node = kind.named() && value.isString() ? named(value) : value;
            String fault = fault(kind, node);
            if (fault != null) {
                items.add(new SystemItem(node, List.of(), false, fault));
            } else {
                EvidenceLocator.Located located = locator.locate(node);
                items.add(new SystemItem(node, located.spans(), located.badOffset(), null));
            }
        }
        return items;
    }

    private static JsonNode named(JsonNode name) {
        return JsonNodeFactory.instance.objectNode().set("name", name);
    }

    private static @Nullable String fault(Kind kind, JsonNode node) {
        if (!node.isObject()) {
            return "not an object";
        }
        for (String field : textFields(kind)) {
            if (!node.path(field).isString() && !Json.absent(node.path(field))) {
                return field + " is not a string";
            }
        }
        if (kind.named() && Words.strip(Json.string(node.path("name"))).isEmpty()) {
            return "no name";
        }
        if (kind == Kind.FIGURES && Numbers.read(node.path("value")) == null) {
            return "value is not a finite number";
        }
        return null;
    }

    /** The fields that hold a string or nothing. */
    private static List<String> textFields(Kind kind) {
        return switch (kind) {
            case ACTORS -> List.of("name", "code", "role");
            case EVENTS -> List.of("category", "modality");
            case STATEMENTS -> List.of("quote", "stance");
            case AGREEMENTS -> List.of("name", "status");
            case FIGURES -> List.of("unit");
            case RELATIONS -> List.of("label");
            case PLACES -> List.of("name", "country");
            case TIMES, COREFERENCE -> List.of();
        };
    }
}
