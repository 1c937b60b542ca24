package io.dragoman.parser.decoding;

import io.dragoman.parser.file.RowReference;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;

/** Labels, templates and weights of one model. Immutable and thread-safe. */
final class LinearModel {

    private final ModelSettings settings;
    private final LongBuffer keys;
    private final FloatBuffer weights;
    private final LongBuffer sets;
    private final FloatBuffer sums;
    private final float certainLead;

    /**
     * A model.
     *
     * @param keys section of its key tables
     * @param rows section of its rows
     * @param sets section of its sets
     * @param sums section of its sums
     */
    LinearModel(ModelSettings settings, ByteBuffer keys, ByteBuffer rows, ByteBuffer sets, ByteBuffer sums) {
        this.settings = settings;
        this.keys = keys.asLongBuffer();
        this.weights = rows.asFloatBuffer();
        this.sets = sets.asLongBuffer();
        this.sums = sums.asFloatBuffer();
        // A sum of n floats, added in any order, is off by less than n u / (1 - n u) times the sum of their absolute
        // values, u being half the distance of 1 and the next float. Two labels, two orders: four times that.
        double share = settings.terms() * 0x1p-24;
        this.certainLead = (float) (4.01 * share / (1 - share) * settings.magnitude());
    }

    int labelCount() {
        return settings.labels().size();
    }

    List<String> labels() {
        return settings.labels();
    }

    List<JoinedTemplate> joined() {
        return settings.joined();
    }

    List<SetTemplate> sets() {
        return settings.sets();
    }

    Plan plan(List<JoinedTemplate> templates) {
        return new Plan(templates, keys);
    }

    /** The lead of one label over another that no order of adding can turn round. */
    float certainLead() {
        return certainLead;
    }

    /** Adds rows, one after the other. */
    void add(long[] rows, int count, float[] scores, float[] scratch) {
        for (int i = 0; i < count; i++) {
            add(rows[i], scores, scratch);
        }
    }

    private void add(long row, float[] scores, float[] scratch) {
        int offset = RowReference.offset(row);
        if (RowReference.isDense(row)) {
            addDense(weights, offset, scores, scratch);
            return;
        }
        // One copy and plain arrays behind it: every access to the mapped file has checks of its own.
        int ints = (RowReference.count(row) + 3) / 4;
        weights.get(offset, scratch, 0, 5 * ints);
        int weight = ints;
        for (int i = 0; i < ints; i++) {
            int four = Float.floatToRawIntBits(scratch[i]);
            scores[four & 0xff] += scratch[weight];
            scores[(four >>> 8) & 0xff] += scratch[weight + 1];
            scores[(four >>> 16) & 0xff] += scratch[weight + 2];
            scores[four >>> 24] += scratch[weight + 3];
            weight += 4;
        }
    }

    /** The copy lets the compiler add eight at a time, which it does for arrays at equal indices only. */
    private static void addDense(FloatBuffer from, int offset, float[] scores, float[] scratch) {
        from.get(offset, scratch, 0, scores.length);
        for (int i = 0; i < scores.length; i++) {
            scores[i] += scratch[i];
        }
    }

    /** Adds what a word's sets add up to. */
    void addSums(SetTemplate template, int word, Words words, float[] scores, float[] scratch) {
        Property property = template.atom().property();
        int value = words.sets(property, word);
        if (isNumber(property)) {
            if (value > 0) {
                addDense(sums, template.firstSum() + (value - 1) * scores.length, scores, scratch);
            }
        } else {
            for (int left = value; left != 0; left &= left - 1) {
                int set = Integer.numberOfTrailingZeros(left);
                addDense(sums, template.firstSum() + set * scores.length, scores, scratch);
            }
        }
    }

    /** Adds the rows of a word's sets, one after the other. */
    void addSetRows(SetTemplate template, int word, Words words, float[] scores, float[] scratch) {
        Property property = template.atom().property();
        int value = words.sets(property, word);
        if (isNumber(property)) {
            if (value > 0) {
                addSetRows(template.firstRange() + value - 1, scores, scratch);
            }
        } else {
            for (int left = value; left != 0; left &= left - 1) {
                addSetRows(template.firstRange() + Integer.numberOfTrailingZeros(left), scores, scratch);
            }
        }
    }

    private void addSetRows(int range, float[] scores, float[] scratch) {
        int last = (int) sets.get(range + 1);
        for (int i = (int) sets.get(range); i < last; i++) {
            add(sets.get(i), scores, scratch);
        }
    }

    private static boolean isNumber(Property property) {
        return property == Property.CLASS_SET || property == Property.CLUSTER_SET;
    }
}
