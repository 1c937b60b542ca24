package io.dragoman.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Values that have no type of their own as JSON: maps, lists, texts, numbers, truth values, days and null. */
public final class PlainJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().defaultPrettyPrinter(RecordJson.indented()).build();

    private PlainJson() {}

    /** The value indented by two blanks, without a line end. */
    public static String pretty(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(plain(value));
    }

    /** The value on one line. */
    public static String line(Object value) {
        return MAPPER.writeValueAsString(plain(value));
    }

    /**
     * The value that a text of JSON stands for: maps in the order of their fields, lists, texts, numbers, truth values
     * and null.
     *
     * @throws RecordFormatException if it is no JSON
     */
    public static @Nullable Object read(String json) {
        try {
            return MAPPER.readValue(json, Object.class);
        } catch (JacksonException e) {
            throw new RecordFormatException("/", "not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof LocalDate) {
            return value.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(PlainJson::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, inner) -> copy.put(key, plain(inner)));
            return copy;
        }
        return value;
    }
}
