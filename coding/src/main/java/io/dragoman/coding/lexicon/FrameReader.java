package io.dragoman.coding.lexicon;

import io.dragoman.coding.lexicon.YamlNode.Mapping;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads frames of verbs/ and governors/. */
final class FrameReader {

    private static final Set<String> FIELDS = Set.of(
            "id", "code", "operator", "verb", "noun", "adjective", "frame", "nominal", "symmetric", "over", "examples");
    private static final List<String> NOMINAL_SOURCE = List.of("poss", "by", "mod", "of", "from", "between");
    private static final List<String> NOMINAL_TARGET =
            List.of("on", "against", "to", "with", "of", "into", "at", "in", "for", "over", "between");

    private final Map<String, WordSet> wordSets;
    private final Ontology ontology;

    FrameReader(Map<String, WordSet> wordSets, Ontology ontology) {
        this.wordSets = wordSets;
        this.ontology = ontology;
    }

    Frame read(EntryReader entry) {
        entry.allow(FIELDS);
        Operator operator = operator(entry);
        String code = entry.optional("code");
        boolean governor = entry.has("operator");
        if (!entry.has("code") && !governor) {
            entry.problem(entry.node(), "field \"code\" is missing");
        } else if (code != null && ontology.code(code) == null) {
            entry.problem(entry.field("code"), "code \"" + code + "\" is not in ontology/cameo.tsv");
        }
        List<String> verbs = words(entry, "verb");
        List<String> nouns = words(entry, "noun");
        List<String> adjectives = words(entry, "adjective");
        if (!entry.has("verb") && !entry.has("noun") && !entry.has("adjective")) {
            entry.problem(entry.node(), "the frame needs a verb, noun or adjective");
        }
        List<String> over = entry.list("over");
        if (governor && over.isEmpty()) {
            entry.problem(entry.node(), "a governor needs \"over\": where the governed act stands");
        } else if (!governor && !over.isEmpty()) {
            entry.problem(entry.field("over"), "\"over\" is for governors; add an operator or leave it out");
        }
        Slots frame = slots(entry, entry.mapping("frame"), "frame");
        Slots nominal = slots(entry, entry.mapping("nominal"), "nominal");
        boolean optional = frame.target().contains("none")
                || (operator != null && frame.target().isEmpty());
        return new Frame(
                entry.at(),
                code,
                operator,
                verbs,
                nouns,
                adjectives,
                frame.source().isEmpty() ? List.of("subject") : frame.source(),
                frame.target().stream().filter(slot -> !slot.equals("none")).toList(),
                optional,
                frame.conditions(),
                nominal.source().isEmpty() ? NOMINAL_SOURCE : nominal.source(),
                nominal.target().isEmpty() ? NOMINAL_TARGET : nominal.target(),
                symmetric(entry),
                over,
                entry.examples(false));
    }

    private static List<String> words(EntryReader entry, String field) {
        List<String> words = entry.list(field);
        for (String word : words) {
            if (!word.equals(word.strip()) || !word.equals(word.toLowerCase(java.util.Locale.ROOT))) {
                entry.problem(entry.field(field), "\"" + word + "\" must be a lemma in lower case");
            }
        }
        return words;
    }

    private static boolean symmetric(EntryReader entry) {
        String value = entry.optional("symmetric");
        if (value != null && !value.equals("true") && !value.equals("false")) {
            entry.problem(entry.field("symmetric"), "symmetric is true or false, not \"" + value + "\"");
        }
        return "true".equals(value);
    }

    private static @Nullable Operator operator(EntryReader entry) {
        String word = entry.optional("operator");
        if (word == null) {
            return null;
        }
        for (Operator operator : Operator.values()) {
            if (operator.word().equals(word)) {
                return operator;
            }
        }
        entry.problem(
                entry.field("operator"),
                "unknown operator \"" + word + "\"; there are "
                        + Arrays.stream(Operator.values()).map(Operator::word).collect(Collectors.joining(", ")));
        return null;
    }

    private Slots slots(EntryReader entry, @Nullable Mapping mapping, String field) {
        if (mapping == null) {
            return new Slots(List.of(), List.of(), Map.of());
        }
        Map<String, Set<String>> conditions = new HashMap<>();
        mapping.fields().forEach((slot, node) -> {
            if (slot.equals("source") || slot.equals("target")) {
                return;
            }
            Set<String> accepted = new HashSet<>();
            for (String word : entry.list(slot, node)) {
                if (word.startsWith("=")) {
                    WordSet set = wordSets.get(word.substring(1));
                    if (set == null) {
                        entry.problem(node, "word set \"" + word.substring(1) + "\" is not defined in wordsets/");
                    } else {
                        accepted.addAll(set.words());
                    }
                } else {
                    accepted.add(word);
                }
            }
            conditions.put(slot, Set.copyOf(accepted));
        });
        return new Slots(
                entry.list(field, mapping.fields().get("source")),
                entry.list(field, mapping.fields().get("target")),
                conditions);
    }

    private record Slots(List<String> source, List<String> target, Map<String, Set<String>> conditions) {}
}
