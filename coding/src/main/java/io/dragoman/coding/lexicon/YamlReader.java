package io.dragoman.coding.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Reads a lexicon file into nodes. Every scalar is text. The composer lets duplicate keys pass, so they are looked for
 * here.
 */
final class YamlReader {

    private final String file;
    private final List<LexiconProblem> problems;

    YamlReader(String file, List<LexiconProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The file's one document; null if it is empty or broken (then a problem was added). */
    @Nullable
    YamlNode read(String content) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setSchema(new FailsafeSchema())
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(content);
            return root.map(this::convert).orElse(null);
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().orElse(null);
            String caret = mark == null ? "" : "\n" + mark.createSnippet();
            problems.add(new LexiconProblem(
                    file,
                    mark == null ? 1 : mark.getLine() + 1,
                    mark == null ? 1 : mark.getColumn() + 1,
                    "not valid YAML: " + e.getProblem()
                            + "; text that begins with a bracket or holds \": \" needs quotes" + caret));
            return null;
        } catch (YamlEngineException e) {
            problems.add(new LexiconProblem(file, 1, 1, "not valid YAML: " + e.getMessage()));
            return null;
        }
    }

    private YamlNode convert(Node node) {
        Mark mark = node.getStartMark().orElseThrow();
        int line = mark.getLine() + 1;
        int column = mark.getColumn() + 1;
        if (node instanceof ScalarNode scalar) {
            return new YamlNode.Scalar(scalar.getValue(), line, column);
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlNode> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(convert(item)));
            return new YamlNode.Sequence(items, line, column);
        }
        if (node instanceof MappingNode mapping) {
            Map<String, YamlNode> fields = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                YamlNode key = convert(tuple.getKeyNode());
                if (!(key instanceof YamlNode.Scalar name)) {
                    problems.add(new LexiconProblem(file, key.line(), key.column(), "a field's name must be a word"));
                } else if (fields.putIfAbsent(name.value(), convert(tuple.getValueNode())) != null) {
                    problems.add(new LexiconProblem(
                            file, name.line(), name.column(), "field \"" + name.value() + "\" stands here twice"));
                }
            }
            return new YamlNode.Mapping(fields, line, column);
        }
        throw new IllegalStateException("unexpected YAML node " + node.getClass());
    }
}
