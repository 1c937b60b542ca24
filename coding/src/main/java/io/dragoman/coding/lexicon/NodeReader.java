package io.dragoman.coding.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Unpacks what a {@link NodeWriter} packed, in the same order. It works on an array because it runs while the virtual
 * machine still interprets, when every layer of streams costs. Throws {@link IndexOutOfBoundsException} or {@link
 * IllegalArgumentException} for bytes that no writer made.
 */
final class NodeReader {
    private static final int MAX_DEPTH = 64;

    private final byte[] bytes;
    private final String[] texts;
    private int at;

    NodeReader(byte[] bytes) {
        this.bytes = bytes;
        this.texts = new String[count()];
        for (int i = 0; i < texts.length; i++) {
            int length = count();
            texts[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
        }
    }

    String text() {
        return texts[number()];
    }

    Map<String, String> texts() {
        int size = count();
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(text(), text());
        }
        return map;
    }

    /** Trees by name. */
    SortedMap<String, YamlNode> forest() {
        int size = count();
        SortedMap<String, YamlNode> forest = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            forest.put(text(), node(0));
        }
        return forest;
    }

    private YamlNode node(int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("nested too deeply");
        }
        int kind = bytes[at++];
        int line = number();
        int column = number();
        if (kind == NodeWriter.SCALAR) {
            return new YamlNode.Scalar(text(), line, column);
        }
        int size = count();
        if (kind == NodeWriter.SEQUENCE) {
            List<YamlNode> items = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                items.add(node(depth + 1));
            }
            return new YamlNode.Sequence(items, line, column);
        }
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            String name = text();
            fields.put(name, node(depth + 1));
        }
        return new YamlNode.Mapping(fields, line, column);
    }

    /** A number of things that follow, each of a byte at least. */
    private int count() {
        int count = number();
        if (count < 0 || count > bytes.length - at) {
            throw new IllegalArgumentException("more than there is");
        }
        return count;
    }

    private int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = bytes[at++];
            number |= (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
