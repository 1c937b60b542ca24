package io.dragoman.coding.lexicon;

import java.util.List;
import java.util.Map;

/** A node of a lexicon file with its place; line and column are 1-based. */
sealed interface YamlNode {

    int line();

    int column();

    record Scalar(String value, int line, int column) implements YamlNode {}

    record Sequence(List<YamlNode> items, int line, int column) implements YamlNode {}

    /** Keys keep the order of the file. */
    record Mapping(Map<String, YamlNode> fields, int line, int column) implements YamlNode {}
}
