package io.dragoman.exchange.scoring.shared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON trees whose values may be of any type: no method here fails on a wrong one. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(1000)
                            .maxNumberLength(5000)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private Json() {}

    /** The tree of a JSON text, with or without byte-order mark. NaN and Infinity are read, as many writers emit them. */
    public static JsonNode read(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
            if (tree.isMissingNode()) {
                throw new ScoringException("not JSON: the file is empty");
            }
            return tree;
        } catch (JacksonException e) {
            throw new ScoringException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** Null, or not there. */
    public static boolean absent(JsonNode node) {
        return node.isNull() || node.isMissingNode();
    }

    /** Null, false, zero, or a text, list or object without content: a value that says nothing. */
    public static boolean blank(JsonNode node) {
        if (node.isNumber()) {
            return number(node) == 0;
        }
        if (node.isString()) {
            return node.stringValue().isEmpty();
        }
        if (node.isBoolean()) {
            return !node.booleanValue();
        }
        return absent(node) || node.isEmpty();
    }

    /** The elements of a list; a lone value is a list of one, nothing a list of none. */
    public static List<JsonNode> items(JsonNode node) {
        if (node.isArray()) {
            return List.copyOf(node.values());
        }
        return absent(node) ? List.of() : List.of(node);
    }

    /** The strings among the elements of a list. */
    public static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        for (JsonNode item : items(node)) {
            if (item.isString()) {
                strings.add(item.stringValue());
            }
        }
        return strings;
    }

    /** The text of a string, the empty text for anything else. */
    public static String string(JsonNode node) {
        return node.isString() ? node.stringValue() : "";
    }

    /** The number as a double, infinite where it is too large for one. */
    public static double number(JsonNode node) {
        return node.isIntegralNumber()
                ? node.bigIntegerValue().doubleValue()
                : node.numberValue().doubleValue();
    }

    /** Whether this is a list of two numbers. */
    public static boolean isPair(JsonNode node) {
        return node.isArray()
                && node.size() == 2
                && node.path(0).isNumber()
                && node.path(1).isNumber();
    }

    /**
     * Any value as text, the way the reference scorer (Python) prints it: None, True, 3, 3.0. Texts inside lists and
     * objects stand as they are, without escapes.
     */
    public static String plain(JsonNode node) {
        if (node.isString()) {
            return node.stringValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue() ? "True" : "False";
        }
        if (node.isIntegralNumber()) {
            return node.bigIntegerValue().toString();
        }
        if (node.isNumber()) {
            return plain(number(node));
        }
        if (node.isArray()) {
            StringJoiner joined = new StringJoiner(", ", "[", "]");
            node.values().forEach(item -> joined.add(plain(item)));
            return joined.toString();
        }
        if (node.isObject()) {
            StringJoiner joined = new StringJoiner(", ", "{", "}");
            node.properties().forEach(entry -> joined.add(entry.getKey() + ": " + plain(entry.getValue())));
            return joined.toString();
        }
        return "None";
    }

    private static String plain(double value) {
        double size = Math.abs(value);
        boolean decimal = size == 0 || (size >= 1e-4 && size < 1e16);
        if (!decimal || size == 0) {
            return Double.toString(value).replace("Infinity", "inf").replace("NaN", "nan");
        }
        String digits = BigDecimal.valueOf(value).toPlainString();
        return digits.contains(".") ? digits : digits + ".0";
    }
}
