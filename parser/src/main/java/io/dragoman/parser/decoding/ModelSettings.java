package io.dragoman.parser.decoding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a linear model is besides its weights.
 *
 * @param labels in the order of their weights
 * @param sets templates that come first where order counts
 * @param joined templates behind them
 * @param terms the most rows that one decision can add
 * @param magnitude the most that the absolute values of one label's weights in one decision can add up to
 */
public record ModelSettings(
        List<String> labels, List<SetTemplate> sets, List<JoinedTemplate> joined, int terms, double magnitude) {

    public ModelSettings {
        labels = List.copyOf(labels);
        sets = List.copyOf(sets);
        joined = List.copyOf(joined);
    }

    public static ModelSettings read(DataInput in) throws IOException {
        List<String> labels = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            labels.add(in.readUTF());
        }
        List<SetTemplate> sets = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            sets.add(SetTemplate.read(in));
        }
        List<JoinedTemplate> joined = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            joined.add(JoinedTemplate.read(in));
        }
        return new ModelSettings(labels, sets, joined, in.readInt(), in.readDouble());
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(labels.size());
        for (String label : labels) {
            out.writeUTF(label);
        }
        out.writeInt(sets.size());
        for (SetTemplate template : sets) {
            template.write(out);
        }
        out.writeInt(joined.size());
        for (JoinedTemplate template : joined) {
            template.write(out);
        }
        out.writeInt(terms);
        out.writeDouble(magnitude);
    }
}
