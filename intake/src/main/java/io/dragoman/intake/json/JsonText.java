package io.dragoman.intake.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON that {@link Json} reads. */
public final class JsonText {

    private JsonText() {}

    /** The text of a tree of maps, lists and whatever prints as text; fields that are null are left out. */
    public static String of(Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator =
                JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
            write(tree, generator);
        }
        return text.toString();
    }

    private static void write(@Nullable Object value, JsonGenerator generator) {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            map.forEach((name, field) -> {
                if (field != null) {
                    generator.writeName(String.valueOf(name));
                    write(field, generator);
                }
            });
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            list.forEach(item -> write(item, generator));
            generator.writeEndArray();
        } else {
            generator.writeString(String.valueOf(value));
        }
    }
}
