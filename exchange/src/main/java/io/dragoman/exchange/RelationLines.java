package io.dragoman.exchange;

import io.dragoman.record.Category;
import io.dragoman.record.Modality;
import io.dragoman.record.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lines of sentences in, lines of coded relations out: the JSONL that {@code code} reads and writes. */
public final class RelationLines {

    private final JsonMapper mapper = new JsonMapper();

    /** A sentence to be coded; source and target are spans in code points, empty where not given. */
    public record Input(String id, String text, @Nullable LocalDate date, List<Span> source, List<Span> target) {
        public Input {
            source = List.copyOf(source);
            target = List.copyOf(target);
        }
    }

    /**
     * A coded relation.
     *
     * @param rule id of the rule that made it
     * @param why words that spoke for it where it is guessed; otherwise empty
     */
    public record Output(
            List<Span> source,
            @Nullable String sourceCode,
            List<Span> target,
            @Nullable String targetCode,
            Category category,
            String cameo,
            Modality modality,
            String rule,
            List<String> why) {
        public Output {
            why = List.copyOf(why);
            source = List.copyOf(source);
            target = List.copyOf(target);
        }
    }

    /**
     * Reads {@code {"id","text","date"?,"source"?:[[b,e],…],"target"?:[[b,e],…]}}.
     *
     * @throws LineFormatException if the line is not that
     */
    public Input read(String line) {
        JsonNode node;
        try {
            node = mapper.readTree(line);
        } catch (JacksonException e) {
            throw new LineFormatException("not JSON: " + e.getOriginalMessage(), e);
        }
        if (!node.isObject()) {
            throw new LineFormatException("not a JSON object");
        }
        String text = text(node, "text");
        int length = text.codePointCount(0, text.length());
        String date = node.has("date") && !node.get("date").isNull() ? text(node, "date") : null;
        try {
            return new Input(
                    text(node, "id"),
                    text,
                    date == null ? null : LocalDate.parse(date),
                    spans(node, "source", length),
                    spans(node, "target", length));
        } catch (DateTimeException e) {
            throw new LineFormatException("\"date\" is not YYYY-MM-DD: " + date, e);
        }
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || !(value.isString() || (field.equals("id") && value.isNumber()))) {
            throw new LineFormatException("\"" + field + "\" is missing or no text");
        }
        return value.asString();
    }

    private static List<Span> spans(JsonNode node, String field, int length) {
        JsonNode value = node.get(field);
        List<Span> spans = new ArrayList<>();
        if (value == null || value.isNull()) {
            return spans;
        }
        for (JsonNode pair : value) {
            boolean right = pair.isArray()
                    && pair.size() == 2
                    && pair.get(0).isInt()
                    && pair.get(1).isInt()
                    && pair.get(0).asInt() >= 0
                    && pair.get(0).asInt() < pair.get(1).asInt()
                    && pair.get(1).asInt() <= length;
            if (!right) {
                throw new LineFormatException(
                        "\"" + field + "\" must be [[begin,end],…] in code points within the text, but has " + pair);
            }
            spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt()));
        }
        return spans;
    }

    /** One line, without its end: {@code {"id","events":[…]}}, best event first. */
    public String write(String id, List<Output> events) {
        ObjectNode line = mapper.createObjectNode();
        line.put("id", id);
        ArrayNode list = line.putArray("events");
        for (Output event : events) {
            ObjectNode node = list.addObject();
            put(node, "source", event.source(), event.sourceCode());
            put(node, "target", event.target(), event.targetCode());
            node.put("plover", event.category().name());
            node.put("cameo", event.cameo());
            node.put("quad", event.category().quad().number());
            node.put("modality", event.modality().word());
            node.put("rule", event.rule());
            if (!event.why().isEmpty()) {
                ArrayNode why = node.putArray("why");
                event.why().forEach(why::add);
            }
        }
        return mapper.writeValueAsString(line);
    }

    private static void put(ObjectNode node, String side, List<Span> spans, @Nullable String code) {
        ArrayNode list = node.putArray(side + "_spans");
        for (Span span : spans) {
            list.addArray().add(span.start()).add(span.end());
        }
        if (code != null) {
            node.put(side + "_code", code);
        }
    }
}
