package io.dragoman.parser.lemmas;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a lemmatizer goes by besides its list of base forms.
 *
 * @param shortened dictionary form of parts of contractions, by word and tag with a blank between
 * @param exceptions dictionary form by word, for each kind
 * @param suffixes rules in the order in which they are tried
 */
public record LemmaRules(
        Map<String, String> shortened, Map<WordKind, Map<String, String>> exceptions, List<SuffixRule> suffixes) {

    public LemmaRules {
        shortened = Map.copyOf(shortened);
        exceptions = Map.copyOf(exceptions);
        suffixes = List.copyOf(suffixes);
    }

    public static LemmaRules read(DataInput in) throws IOException {
        Map<String, String> shortened = readMap(in);
        Map<WordKind, Map<String, String>> exceptions = new EnumMap<>(WordKind.class);
        for (WordKind kind : WordKind.values()) {
            exceptions.put(kind, readMap(in));
        }
        List<SuffixRule> suffixes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            suffixes.add(new SuffixRule(
                    WordKind.valueOf(in.readUTF()), readList(in), in.readUTF(), readList(in), in.readBoolean()));
        }
        return new LemmaRules(shortened, exceptions, suffixes);
    }

    public void write(DataOutput out) throws IOException {
        writeMap(shortened, out);
        for (WordKind kind : WordKind.values()) {
            writeMap(exceptions.getOrDefault(kind, Map.of()), out);
        }
        out.writeInt(suffixes.size());
        for (SuffixRule rule : suffixes) {
            out.writeUTF(rule.kind().name());
            writeList(rule.tags(), out);
            out.writeUTF(rule.ending());
            writeList(rule.replacements(), out);
            out.writeBoolean(rule.undoubles());
        }
    }

    private static Map<String, String> readMap(DataInput in) throws IOException {
        int size = in.readInt();
        Map<String, String> map = new HashMap<>(2 * size);
        for (int i = 0; i < size; i++) {
            map.put(in.readUTF(), in.readUTF());
        }
        return map;
    }

    private static void writeMap(Map<String, String> map, DataOutput out) throws IOException {
        out.writeInt(map.size());
        // Sorted, so that a model is the same however often it is made.
        for (Map.Entry<String, String> entry : new TreeMap<>(map).entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue());
        }
    }

    private static List<String> readList(DataInput in) throws IOException {
        List<String> list = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            list.add(in.readUTF());
        }
        return list;
    }

    private static void writeList(List<String> list, DataOutput out) throws IOException {
        out.writeInt(list.size());
        for (String text : list) {
            out.writeUTF(text);
        }
    }
}
