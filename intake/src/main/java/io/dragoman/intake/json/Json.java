package io.dragoman.intake.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * A JSON value that is never in the way: what is not there, or of another kind than asked for, is nothing. Reads what
 * pages hold, so line ends in strings and commas too many are forgiven. Immutable.
 *
 * @param value a map, a list, a string, or null
 */
public record Json(@Nullable Object value) {

    private static final int MAX_DEPTH = 60;
    private static final int MAX_VALUES = 100_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(20_000_000)
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private static final Json NOTHING = new Json(null);

    /** The value of a text, or nothing if it is no JSON, or nested more than 60 deep, or larger than what people write. */
    public static Json parse(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new Json(new Values().value(parser, parser.nextToken()));
        } catch (JacksonException e) {
            return NOTHING;
        }
    }

    private static final class Values {

        private int count;

        @Nullable
        Object value(JsonParser parser, @Nullable JsonToken token) {
            if (++count > MAX_VALUES) {
                throw new StreamReadException(parser, "too many values");
            }
            if (token == JsonToken.START_OBJECT) {
                Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = String.valueOf(parser.currentName());
                    fields.putIfAbsent(name, value(parser, parser.nextToken()));
                }
                return fields;
            }
            if (token == JsonToken.START_ARRAY) {
                List<@Nullable Object> items = new ArrayList<>();
                for (JsonToken next = parser.nextToken();
                        next != null && next != JsonToken.END_ARRAY;
                        next = parser.nextToken()) {
                    items.add(value(parser, next));
                }
                return items;
            }
            return token == null || token == JsonToken.VALUE_NULL ? null : parser.getString();
        }
    }

    public boolean isNothing() {
        return value == null;
    }

    /** A field of an object. */
    public Json get(String field) {
        return value instanceof Map<?, ?> map ? new Json(map.get(field)) : NOTHING;
    }

    /** The items of a list; of anything else but nothing, the value itself. */
    public List<Json> items() {
        if (value instanceof List<?> list) {
            return list.stream().map(Json::new).toList();
        }
        return value == null ? List.of() : List.of(this);
    }

    public boolean isObject() {
        return value instanceof Map;
    }

    /** The values of an object's fields. */
    public List<Json> values() {
        return value instanceof Map<?, ?> map
                ? map.values().stream().map(Json::new).toList()
                : List.of();
    }

    /** The text of a string or number, null for anything else and for blanks. */
    public @Nullable String text() {
        return value instanceof String string && !string.isBlank() ? string.strip() : null;
    }
}
