package io.dragoman.coding.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Packs what a {@link NodeReader} unpacks: numbers of seven bits a byte, low ones first, the last without its eighth bit;
 * texts as numbers of a table that stands in front, each there once, as length and UTF-8.
 */
final class NodeWriter {
    static final int SCALAR = 0;
    static final int SEQUENCE = 1;
    static final int MAPPING = 2;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 20);
    private final Map<String, Integer> texts = new LinkedHashMap<>();

    void text(String text) {
        number(body, texts.computeIfAbsent(text, each -> texts.size()));
    }

    void texts(Map<String, String> map) {
        number(body, map.size());
        map.forEach((key, value) -> {
            text(key);
            text(value);
        });
    }

    /** Trees by name. */
    void forest(Map<String, YamlNode> forest) {
        number(body, forest.size());
        forest.forEach((name, tree) -> {
            text(name);
            node(tree);
        });
    }

    private void node(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            head(SCALAR, node);
            text(scalar.value());
        } else if (node instanceof YamlNode.Sequence sequence) {
            head(SEQUENCE, node);
            number(body, sequence.items().size());
            sequence.items().forEach(this::node);
        } else if (node instanceof YamlNode.Mapping mapping) {
            head(MAPPING, node);
            number(body, mapping.fields().size());
            mapping.fields().forEach((name, value) -> {
                text(name);
                node(value);
            });
        }
    }

    private void head(int kind, YamlNode node) {
        body.write(kind);
        number(body, node.line());
        number(body, node.column());
    }

    /** Everything written so far. */
    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream(body.size() * 2);
        number(all, texts.size());
        for (String text : texts.keySet()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(all, bytes.length);
            all.writeBytes(bytes);
        }
        all.writeBytes(body.toByteArray());
        return all.toByteArray();
    }

    private static void number(ByteArrayOutputStream out, int number) {
        int left = number;
        while (left >= 0x80 || left < 0) {
            out.write(left | 0x80);
            left >>>= 7;
        }
        out.write(left);
    }
}
