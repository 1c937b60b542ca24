package io.dragoman.exchange.scoring;

import io.dragoman.exchange.scoring.shared.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Outputs that are wrong in known ways, made from a perfect one; the same on every run. */
final class DamagedArticle {

    private static final List<String> KINDS = List.of(
            "actors", "events", "statements", "agreements", "figures", "relations", "times", "places", "coreference");
    private static final List<String> CATEGORIES =
            List.of("CONSULT", "agree", "YIELD", "SUPPORT", "AID", "REJECT", "COERCE", "", "NONE", "Request");
    private static final List<String> MODALITIES =
            List.of("happened", "planned", "not_happened", "Alleged", "denied", "unheard_of", "");
    private static final List<String> DATES = List.of(
            "2021",
            "2021-Q1",
            "2021-03",
            "2021-03-22/2021-03-26",
            "2020/..",
            "../2021-04",
            "..",
            "2021-13",
            "1984-02-30",
            "2021-03-23T10:00",
            " 2020 ",
            "2021-04-01/2021-03-01");
    /** Values that stand where they should not. */
    private static final List<JsonNode> ODD = List.copyOf(Json.read("""
                    [null, [], {}, 5, 0, 2.5, true, false, "x", "", " ", [null], [5], [[]], [[0, 40]], [10, 80], [3.0, 90],
                     {"start": 2021, "end": 2021}, {"start": "2020-01", "end": null}, {"value": 3}, NaN, 1e400,
                     "2021-Q1", "2021-13", [{"id": 5}], {"id": "a1"}, "1,000", "3 bn", "12.5 million tons", "1_0", "KOR",
                     ["RUS GOV", "USA"], {"name": "Lavrov", "code": "RUS", "aliases": ["Minister", 3]},
                     [{"text": "the"}, {"start": 5}, {"start": 12, "end": 300}, "and the", 7],
                     123456789012345678901234567890, -3, "$22 billion", "2019", 2019.0, [2019]]
                    """).values());

    private final Random random;
    private final ObjectNode system;

    private DamagedArticle(ObjectNode system, long seed) {
        this.system = system;
        this.random = new Random(seed);
    }

    /** The perfect output and damaged ones, by what is wrong with them. */
    static Map<String, JsonNode> variants(ObjectNode oracle) {
        Map<String, Consumer<DamagedArticle>> damages = new LinkedHashMap<>();
        damages.put("oracle", damaged -> {});
        damages.put("nothing", damaged -> damaged.system.removeAll());
        damages.put("items dropped", damaged -> damaged.lists((kind, items) -> damaged.drop(items, 0.4)));
        damages.put("items doubled", damaged -> damaged.lists((kind, items) -> damaged.repeat(items)));
        damages.put("offsets shifted", damaged -> damaged.evidence(evidence -> shift(evidence, 1, false)));
        damages.put(
                "evidence moved",
                damaged -> damaged.evidence(evidence -> shift(evidence, damaged.random.nextInt(400) - 200, true)));
        damages.put("evidence too broad", damaged -> damaged.evidence(DamagedArticle::broaden));
        damages.put("snippets only", damaged -> damaged.evidence(evidence -> evidence.remove(List.of("start", "end"))));
        damages.put("categories wrong", damaged -> damaged.fields("events", "category", CATEGORIES));
        damages.put("modalities wrong", damaged -> damaged.fields("events", "modality", MODALITIES));
        damages.put("dates wrong", damaged -> {
            damaged.fields("events", "date", DATES);
            damaged.fields("agreements", "dates", DATES);
            damaged.fields("times", "iso", DATES);
        });
        damages.put("sides swapped", damaged -> damaged.items("events", DamagedArticle::swapSides));
        damages.put("own ids", DamagedArticle::useOwnIds);
        damages.put("fields mixed", damaged -> damaged.lists((kind, items) -> damaged.mix(items, 0.15)));
        damages.put("values malformed", damaged -> damaged.lists((kind, items) -> damaged.spoil(items, 0.05)));
        for (int i = 1; i <= Integer.getInteger("dragoman.scoring.rounds", 2); i++) {
            damages.put("everything, round " + i, DamagedArticle::everything);
        }
        Map<String, JsonNode> variants = new LinkedHashMap<>();
        damages.forEach((name, damage) -> {
            DamagedArticle damaged = new DamagedArticle(oracle.deepCopy(), name.hashCode());
            damage.accept(damaged);
            variants.put(name, damaged.system);
        });
        return variants;
    }

    private void everything() {
        if (random.nextBoolean()) {
            useOwnIds();
        }
        lists((kind, items) -> {
            repeat(items);
            mix(items, 0.1);
            drop(items, 0.3);
        });
        evidence(evidence -> {
            if (random.nextInt(3) == 0) {
                shift(evidence, random.nextInt(100) - 50, true);
            }
        });
        lists((kind, items) -> spoil(items, 0.02));
        if (system.path("document") instanceof ObjectNode document) {
            document.propertyNames().stream().toList().forEach(field -> document.set(field, odd()));
        }
        system.set(KINDS.get(random.nextInt(KINDS.size())), odd());
    }

    private void lists(BiConsumer<String, ArrayNode> change) {
        for (String kind : KINDS) {
            if (system.path(kind) instanceof ArrayNode items) {
                change.accept(kind, items);
            }
        }
    }

    private void items(String kind, Consumer<ObjectNode> change) {
        system.path(kind).forEach(item -> {
            if (item instanceof ObjectNode object) {
                change.accept(object);
            }
        });
    }

    private void evidence(Consumer<ObjectNode> change) {
        for (String kind : KINDS) {
            items(
                    kind,
                    item -> item.path("evidence").forEach(evidence -> {
                        if (evidence instanceof ObjectNode object) {
                            change.accept(object);
                        }
                    }));
        }
    }

    private void fields(String kind, String field, List<String> values) {
        items(kind, item -> item.put(field, values.get(random.nextInt(values.size()))));
    }

    private void drop(ArrayNode items, double share) {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (random.nextDouble() < share) {
                items.remove(i);
            }
        }
    }

    private void repeat(ArrayNode items) {
        List<JsonNode> twice = new ArrayList<>();
        items.forEach(item -> twice.addAll(List.of(item, item.deepCopy())));
        Collections.shuffle(twice, random);
        items.removeAll();
        items.addAll(twice);
    }

    /** Takes fields over from other items of the list. */
    private void mix(ArrayNode items, double share) {
        for (JsonNode item : items) {
            for (String field : item.propertyNames().stream().toList()) {
                JsonNode other = items.path(random.nextInt(items.size())).path(field);
                if (random.nextDouble() < share && !other.isMissingNode() && item instanceof ObjectNode object) {
                    object.set(field, other.deepCopy());
                }
            }
        }
    }

    private void spoil(ArrayNode items, double share) {
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.path(i);
            for (String field : item.propertyNames().stream().toList()) {
                if (random.nextDouble() < share && item instanceof ObjectNode object) {
                    object.set(field, odd());
                }
            }
            if (random.nextDouble() < share) {
                items.set(i, odd());
            }
        }
    }

    private JsonNode odd() {
        return ODD.get(random.nextInt(ODD.size())).deepCopy();
    }

    private static void shift(ObjectNode evidence, int by, boolean withoutText) {
        int start = Math.max(0, evidence.path("start").intValue(0) + by);
        int length = evidence.path("end").intValue(0) - evidence.path("start").intValue(0);
        evidence.put("start", start).put("end", start + length);
        if (withoutText) {
            evidence.remove("text");
        }
    }

    private static void broaden(ObjectNode evidence) {
        evidence.remove("text");
        evidence.put("start", Math.max(0, evidence.path("start").intValue(0) - 600));
    }

    private static void swapSides(ObjectNode event) {
        JsonNode source = event.path("source");
        event.set("source", event.path("target"));
        event.set("target", source);
    }

    /** Gives the actors ids and names sides by them, by codes and by objects. */
    private void useOwnIds() {
        Map<String, ObjectNode> actors = new LinkedHashMap<>();
        items("actors", actor -> {
            actor.put("id", "a" + actors.size());
            actors.put(actor.path("name").asString(""), actor);
        });
        for (String kind : KINDS) {
            items(kind, item -> {
                for (String side : List.of("source", "target", "speaker", "parties", "by", "refers_to")) {
                    if (item.path(side) instanceof ArrayNode names) {
                        rename(names, actors);
                    }
                }
            });
        }
    }

    private void rename(ArrayNode names, Map<String, ObjectNode> actors) {
        for (int i = 0; i < names.size(); i++) {
            ObjectNode actor = actors.get(names.path(i).asString(""));
            if (actor != null) {
                switch (random.nextInt(5)) {
                    case 0 -> names.set(i, actor.path("id"));
                    case 1 -> names.set(i, actor.path("code"));
                    case 2 -> names.set(i, actor.deepCopy());
                    case 3 ->
                        names.add(actors.values().stream()
                                .toList()
                                .get(random.nextInt(actors.size()))
                                .path("id"));
                    default -> names.set(i, names.objectNode().set("id", actor.path("id")));
                }
            }
        }
    }
}
