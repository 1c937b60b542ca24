package io.dragoman.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Values that have no type of their own as JSON: maps, lists, texts, numbers, truth values, days and null. */
public final class PlainJson {

    private PlainJson() {}

    /** The value indented by two blanks, without a line end. */
    public static String pretty(Object value) {
        JsonMapper mapper =
                JsonMapper.builder().defaultPrettyPrinter(RecordJson.indented()).build();
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(plain(value));
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
