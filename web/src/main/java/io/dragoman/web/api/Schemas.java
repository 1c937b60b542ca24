package io.dragoman.web.api;

import io.dragoman.exchange.PlainJson;
import io.dragoman.exchange.RecordJson;
import io.dragoman.store.ItemKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The parts of the article record's JSON Schema that the API speaks of. */
final class Schemas {
    private final Map<String, Object> definitions;
    private final Map<String, Object> record;

    Schemas() {
        this.record = map(Objects.requireNonNull(PlainJson.read(RecordJson.schema())));
        this.definitions = map(Objects.requireNonNull(record.get("$defs")));
    }

    /** The schema's name of a kind. */
    static String name(ItemKind kind) {
        return switch (kind) {
            case CALENDAR -> "calendar_entry";
            case COREFERENCE -> "coreference";
            default -> kind.word().substring(0, kind.word().length() - 1);
        };
    }

    Map<String, Object> definitions() {
        return definitions;
    }

    /** The whole record's schema without what makes it a document of its own. */
    Map<String, Object> record() {
        Map<String, Object> whole = new LinkedHashMap<>(record);
        whole.keySet().removeAll(List.of("$schema", "$id", "$defs"));
        return whole;
    }

    /** The fields of a kind with their schemas, in order. */
    Map<String, Object> fields(ItemKind kind) {
        Map<String, Object> definition = map(Objects.requireNonNull(definitions.get(name(kind))));
        return map(Objects.requireNonNull(definition.get("properties")));
    }

    /** Whether a field is a list of ids of actors. */
    static boolean namesActors(Object field) {
        return field.toString().contains("#/$defs/actor_ids");
    }

    @SuppressWarnings("unchecked") // the schema is ours: objects have texts as names
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
