package io.dragoman.exchange.scoring;

import io.dragoman.exchange.scoring.shared.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Predictions made from gold lines: perfect ones, and ones that are wrong in known ways. The same on every run. */
final class DamagedRelations {

    private static final List<String> LABELS = List.of(
            "AGREE",
            "consult",
            "SUPPORT",
            "COOPERATE",
            "AID",
            "YIELD",
            "RETREAT",
            "DEMAND",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "MOBILIZE",
            "SANCTION",
            "COERCE",
            "ASSAULT",
            "FIGHT",
            "NONE",
            "nonsense");
    private static final List<String> CODES =
            List.of("010", "036", "04", "057", "0831", "163", "1712", "175", "190", "191", "1921", "20", "99", "1");
    private static final List<JsonNode> ODD = List.copyOf(Json.read("""
                    [null, 5, "x", [], {}, [3], [1, 2, 3], [0, 4], [[0, 9], [2.0, 5], [7, 3]], [9, 100000], [true, 5],
                     [[0, 300]], "the of", "and his government"]
                    """).values());

    private final List<JsonNode> gold;
    private final Random random = new Random(7);

    private DamagedRelations(List<JsonNode> gold) {
        this.gold = gold;
    }

    /** Prediction files by what is wrong with them. */
    static Map<String, List<String>> variants(List<String> goldLines) {
        DamagedRelations damaged =
                new DamagedRelations(goldLines.stream().map(Json::read).toList());
        Map<String, List<String>> variants = new LinkedHashMap<>();
        variants.put("oracle", damaged.each((record, events) -> {}));
        variants.put("nothing", List.of());
        variants.put("shuffled", damaged.shuffled());
        variants.put("roles swapped", damaged.each((record, events) -> events.forEach(DamagedRelations::swap)));
        variants.put("words instead of spans", damaged.each((record, events) -> damaged.words(events)));
        variants.put("several events", damaged.each((record, events) -> damaged.several(events)));
        variants.put("codes instead of categories", damaged.each((record, events) -> damaged.codes(events)));
        variants.put("spans moved", damaged.each((record, events) -> damaged.move(events)));
        variants.put("values malformed", damaged.each((record, events) -> damaged.spoil(events)));
        return variants;
    }

    private interface Damage {
        void apply(JsonNode record, ArrayNode events);
    }

    private List<String> each(Damage damage) {
        List<String> lines = new ArrayList<>();
        for (JsonNode record : gold) {
            ObjectNode line = JsonNodeFactory.instance.objectNode();
            line.set("id", record.path("id"));
            ArrayNode events = line.putArray("events");
            record.path("gold").forEach(event -> events.add(event.deepCopy()));
            damage.apply(record, events);
            lines.add(line.toString());
        }
        return lines;
    }

    private List<String> shuffled() {
        List<JsonNode> events = new ArrayList<>();
        gold.forEach(record -> events.add(record.path("gold")));
        Collections.shuffle(events, random);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            ObjectNode line = JsonNodeFactory.instance.objectNode();
            line.set("id", gold.get(i).path("id"));
            line.set("events", events.get(i));
            lines.add(line.toString());
        }
        Collections.reverse(lines);
        return lines;
    }

    private static void swap(JsonNode event) {
        if (event instanceof ObjectNode object) {
            for (String field : List.of("_text", "_spans")) {
                JsonNode source = event.path("source" + field);
                object.set("source" + field, event.path("target" + field));
                object.set("target" + field, source);
            }
        }
    }

    private void words(ArrayNode events) {
        for (JsonNode event : events) {
            if (event instanceof ObjectNode object) {
                object.remove(List.of("source_spans", "target_spans"));
                String words = event.path("source_text").asString("");
                object.put(
                        "source_text",
                        random.nextBoolean() ? words + " and the others" : words.toUpperCase(java.util.Locale.ROOT));
            }
        }
    }

    private void several(ArrayNode events) {
        List<JsonNode> more = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            ObjectNode event = (ObjectNode) events.path(0).deepCopy();
            event.put("plover", LABELS.get(random.nextInt(LABELS.size())));
            if (random.nextInt(4) == 0) {
                swap(event);
            }
            more.add(event);
        }
        events.addAll(more);
        more.clear();
        events.forEach(more::add);
        Collections.shuffle(more, random);
        events.removeAll();
        events.addAll(more);
    }

    private void codes(ArrayNode events) {
        for (JsonNode event : events) {
            if (event instanceof ObjectNode object) {
                object.remove("plover");
                String code = CODES.get(random.nextInt(CODES.size()));
                if (random.nextBoolean()) {
                    object.put("cameo", code);
                } else {
                    object.put("cameo", Integer.parseInt(code));
                }
            }
        }
    }

    private void move(ArrayNode events) {
        for (JsonNode event : events) {
            for (String side : List.of("source", "target")) {
                JsonNode span = event.path(side + "_spans").path(0);
                if (event instanceof ObjectNode object && span.isArray()) {
                    int start = Math.max(0, span.path(0).intValue(0) - random.nextInt(30));
                    int end = span.path(1).intValue(0) + random.nextInt(30) - 10;
                    object.remove(side + "_spans");
                    object.putArray(side + "_span").add(start).add(end);
                }
            }
        }
    }

    private void spoil(ArrayNode events) {
        for (JsonNode event : events) {
            for (String field : List.of("plover", "source_text", "source_spans", "target_spans", "target_span")) {
                if (event instanceof ObjectNode object && random.nextInt(4) == 0) {
                    object.set(field, ODD.get(random.nextInt(ODD.size())));
                }
            }
        }
        if (random.nextInt(5) == 0) {
            events.insert(0, ODD.get(random.nextInt(ODD.size())));
        }
    }
}
