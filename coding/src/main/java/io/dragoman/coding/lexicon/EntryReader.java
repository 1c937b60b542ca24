package io.dragoman.coding.lexicon;

import io.dragoman.coding.lexicon.YamlNode.Mapping;
import io.dragoman.coding.lexicon.YamlNode.Scalar;
import io.dragoman.coding.lexicon.YamlNode.Sequence;
import io.dragoman.record.RuleReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One entry of a lexicon file, read field by field; every problem is added with its place. */
final class EntryReader {

    private final String file;
    private final Mapping entry;
    private final boolean examples;
    private final List<LexiconProblem> problems;
    private final RuleReference at;

    /** Reads an entry; {@code examples} is false for one that came without them. */
    EntryReader(String file, Mapping entry, boolean examples, List<LexiconProblem> problems) {
        this.file = file;
        this.entry = entry;
        this.examples = examples;
        this.problems = problems;
        String id = optional("id");
        if (id == null) {
            problem(entry, "the entry has no id; give it one of its own, such as \"id: meet-with\"");
        } else if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            problem(field("id"), "id \"" + id + "\" is not lower-case words joined with hyphens");
        }
        this.at = new RuleReference(id == null ? "?" : id, file, entry.line());
    }

    RuleReference at() {
        return at;
    }

    Mapping node() {
        return entry;
    }

    boolean has(String name) {
        return entry.fields().containsKey(name);
    }

    /** The value of a field; the entry if it has none of that name. */
    YamlNode field(String name) {
        return entry.fields().getOrDefault(name, entry);
    }

    void problem(YamlNode node, String message) {
        problems.add(new LexiconProblem(file, node.line(), node.column(), message));
    }

    /** Reports fields other than these. */
    void allow(Set<String> fields) {
        allow(entry, "this kind of entry", fields);
    }

    /** As {@link #allow(Set)} for a mapping inside the entry; {@code what} says what it is. */
    void allow(Mapping mapping, String what, Set<String> fields) {
        mapping.fields().forEach((name, value) -> {
            if (!fields.contains(name)) {
                problem(
                        value,
                        "unknown field \"" + name + "\"; " + what + " has "
                                + String.join(", ", fields.stream().sorted().toList()));
            }
        });
    }

    @Nullable
    String optional(String field) {
        return text(field, entry.fields().get(field));
    }

    /** The field's text; reports its absence and then gives an empty one. */
    String required(String field) {
        String value = optional(field);
        if (value == null) {
            if (!entry.fields().containsKey(field)) {
                problem(entry, "field \"" + field + "\" is missing");
            }
            return "";
        }
        return value;
    }

    private @Nullable String text(String field, @Nullable YamlNode node) {
        if (node == null) {
            return null;
        }
        if (node instanceof Scalar scalar) {
            if (scalar.value().isBlank()) {
                problem(node, "field \"" + field + "\" is empty");
                return null;
            }
            return scalar.value();
        }
        problem(node, "field \"" + field + "\" must be one text, not a list");
        return null;
    }

    List<String> list(String field) {
        return list(field, entry.fields().get(field));
    }

    List<String> requiredList(String field) {
        List<String> values = list(field);
        if (values.isEmpty()) {
            problem(entry, "field \"" + field + "\" is missing or empty");
        }
        return values;
    }

    /** A list of texts, or a single text as a list of one. */
    List<String> list(String field, @Nullable YamlNode node) {
        if (node == null) {
            return List.of();
        }
        if (node instanceof Scalar) {
            String value = text(field, node);
            return value == null ? List.of() : List.of(value);
        }
        List<String> values = new ArrayList<>();
        if (node instanceof Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                String value = text(field, item);
                if (value != null) {
                    values.add(value);
                }
            }
        } else {
            problem(node, "field \"" + field + "\" must be a list of texts");
        }
        return values;
    }

    @Nullable
    Mapping mapping(String field) {
        YamlNode node = entry.fields().get(field);
        if (node == null || node instanceof Mapping) {
            return (Mapping) node;
        }
        problem(node, "field \"" + field + "\" must be a mapping such as {source: subject, target: object}");
        return null;
    }

    /** The mappings of a list, each as an entry of its own without an id. */
    List<Mapping> mappings(String field) {
        YamlNode node = entry.fields().get(field);
        List<Mapping> mappings = new ArrayList<>();
        if (node instanceof Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                if (item instanceof Mapping mapping) {
                    mappings.add(mapping);
                } else {
                    problem(item, "an item of \"" + field + "\" must be a mapping");
                }
            }
        } else if (node != null) {
            problem(node, "field \"" + field + "\" must be a list");
        }
        return mappings;
    }

    String textOf(Mapping mapping, String field) {
        String value = text(field, mapping.fields().get(field));
        if (value == null) {
            if (!mapping.fields().containsKey(field)) {
                problem(mapping, "field \"" + field + "\" is missing");
            }
            return "";
        }
        return value;
    }

    List<Example> examples(boolean ofRole) {
        if (!examples) {
            return List.of();
        }
        List<Example> read = new ArrayList<>();
        YamlNode node = entry.fields().get("examples");
        if (node instanceof Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                String line = text("examples", item);
                if (line != null) {
                    try {
                        read.add(Example.parse(new RuleReference(at.id(), file, item.line()), line, ofRole));
                    } catch (IllegalArgumentException e) {
                        problem(item, String.valueOf(e.getMessage()));
                    }
                }
            }
        } else if (node != null) {
            problem(node, "field \"examples\" must be a list");
        }
        if (read.stream().noneMatch(example -> !example.negative())) {
            problem(entry, "the rule has no positive example (\"… => SOURCE CATEGORY TARGET\")");
        }
        if (read.stream().noneMatch(Example::negative)) {
            problem(entry, "the rule has no negative example (\"… => none\")");
        }
        return read;
    }

    /** Examples of statements, figures and characterisations: at least one positive and one negative. */
    List<FindingExample> findingExamples() {
        if (!examples) {
            return List.of();
        }
        List<FindingExample> read = new ArrayList<>();
        YamlNode node = entry.fields().get("examples");
        if (node instanceof Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                String line = text("examples", item);
                if (line != null) {
                    try {
                        read.add(FindingExample.parse(new RuleReference(at.id(), file, item.line()), line));
                    } catch (IllegalArgumentException e) {
                        problem(item, String.valueOf(e.getMessage()));
                    }
                }
            }
        } else if (node != null) {
            problem(node, "field \"examples\" must be a list");
        }
        if (read.stream().allMatch(FindingExample::negative)) {
            problem(entry, "the rule has no positive example (\"… => what must be found\")");
        }
        if (read.stream().noneMatch(FindingExample::negative)) {
            problem(entry, "the rule has no negative example (\"… => none\")");
        }
        return read;
    }
}
