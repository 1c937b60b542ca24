package io.dragoman.exchange.scoring;

import io.dragoman.exchange.scoring.shared.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Compares two trees of figures; names each place where they differ by more than 1e-9. */
final class JsonDifference {

    private static final double TOLERANCE = 1e-9;

    private final List<String> differences = new ArrayList<>();

    private JsonDifference() {}

    static List<String> between(JsonNode actual, JsonNode expected) {
        JsonDifference difference = new JsonDifference();
        difference.compare("", actual, expected);
        return difference.differences;
    }

    private void compare(String path, JsonNode actual, JsonNode expected) {
        if (actual.isObject() && expected.isObject()) {
            Set<String> fields = new TreeSet<>(actual.propertyNames());
            fields.addAll(expected.propertyNames());
            fields.forEach(field -> compare(path + "." + field, actual.path(field), expected.path(field)));
        } else if (actual.isArray() && expected.isArray() && actual.size() == expected.size()) {
            for (int i = 0; i < actual.size(); i++) {
                compare(path + "[" + i + "]", actual.path(i), expected.path(i));
            }
        } else if (!same(actual, expected)) {
            differences.add(path + ": " + shown(actual) + " instead of " + shown(expected));
        }
    }

    private static boolean same(JsonNode actual, JsonNode expected) {
        if (actual.isNumber() && expected.isNumber()) {
            return Math.abs(Json.number(actual) - Json.number(expected)) <= TOLERANCE;
        }
        return actual.equals(expected);
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }
}
