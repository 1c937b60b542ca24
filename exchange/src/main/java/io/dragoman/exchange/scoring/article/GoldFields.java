package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Json;
import io.dragoman.exchange.scoring.shared.ScoringException;
import io.dragoman.record.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of one gold item; {@code where} names it for messages, as in {@code events[3]}. */
record GoldFields(String where, JsonNode node) {

    /** Throws {@link ScoringException} where the field is missing or no string. */
    String required(String field) {
        JsonNode value = node.path(field);
        if (!value.isString()) {
            throw broken("has no " + field);
        }
        return value.stringValue();
    }

    /** Null where the field is missing, null or empty. */
    @Nullable
    String optional(String field) {
        String value = Json.string(node.path(field));
        return value.isEmpty() ? null : value;
    }

    /** The empty text where the field is missing or null. */
    String text(String field) {
        return Json.string(node.path(field));
    }

    List<String> strings(String field) {
        return Json.strings(node.path(field));
    }

    /** The strings of both fields, in order. */
    List<String> strings(String first, String second) {
        List<String> strings = new ArrayList<>(strings(first));
        strings.addAll(strings(second));
        return strings;
    }

    /** Name or names, then the surface forms. */
    List<String> names(String... fields) {
        List<String> names = new ArrayList<>();
        for (String field : fields) {
            names.addAll(strings(field));
        }
        for (JsonNode form : node.path("surface_forms").values()) {
            names.addAll(Json.strings(form.path("text")));
        }
        return names;
    }

    /** Throws {@link ScoringException} where the field is missing or no number. */
    double number(String field) {
        if (!node.path(field).isNumber()) {
            throw broken("has no " + field);
        }
        return Json.number(node.path(field));
    }

    GoldDate date(JsonNode date) {
        return new GoldDate(DateRange.read(date), Json.string(date.path("precision")));
    }

    GoldItem.Common common(String... evidenceFields) {
        List<Span> evidence = new ArrayList<>();
        for (String field : evidenceFields) {
            evidence.addAll(spans(field));
        }
        return new GoldItem.Common(required("id"), text("tier").equals("CORE"), evidence);
    }

    List<Span> spans(String field) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode evidence : node.path(field).values()) {
            int start = evidence.path("start").intValue(-1);
            int end = evidence.path("end").intValue(-1);
            if (start < 0 || end <= start) {
                throw broken("has " + field + " without offsets");
            }
            spans.add(new Span(start, end));
        }
        return spans;
    }

    ScoringException broken(String what) {
        return new ScoringException("gold: " + where + " " + what);
    }
}
