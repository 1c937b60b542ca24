package io.dragoman.exchange;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values of record classes as JSON and back, field by field: for programs of this version only, who tell each other what
 * a store holds. What is published has forms of its own.
 */
public final class RowJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private RowJson() {}

    /** A record, or a list or map of them, on one line. */
    public static String line(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Throws {@link RecordFormatException} for what is no value of the class. */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException e) {
            throw new RecordFormatException("/", String.valueOf(e.getOriginalMessage()), e);
        }
    }

    /** A list of values of a class. */
    public static <T> List<T> readAll(String json, Class<T> type) {
        try {
            return MAPPER.readerForListOf(type).readValue(json);
        } catch (JacksonException e) {
            throw new RecordFormatException("/", String.valueOf(e.getOriginalMessage()), e);
        }
    }

    /** Texts by name. */
    public static Map<String, String> readMap(String json) {
        try {
            return MAPPER.readerForMapOf(String.class).readValue(json);
        } catch (JacksonException e) {
            throw new RecordFormatException("/", String.valueOf(e.getOriginalMessage()), e);
        }
    }
}
