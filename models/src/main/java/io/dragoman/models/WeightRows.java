package io.dragoman.models;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import io.dragoman.parser.file.RowReference;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The weights of a model as rows, in the library's order, which puts the frequent features first. */
final class WeightRows {

    /** From this share of weights that are not zero a whole row is faster than a list, though longer. */
    private static final double DENSE = 0.3;

    private final MajorVector weights;
    private final int labels;
    private final long[] references;
    private final ByteBuffer bytes;

    private WeightRows(MajorVector weights, int labels) {
        this.weights = weights;
        this.labels = labels;
        references = new long[weights.getFeatureSize()];
        long words = 0;
        for (int feature = 1; feature < references.length; feature++) {
            int count = count(feature);
            if (count > 0) {
                boolean dense = count >= DENSE * labels;
                references[feature] = RowReference.of(words, dense ? labels : count, dense);
                words += dense ? labels : (count + 3) / 4 * 5;
            }
        }
        bytes = Buffers.room(Math.toIntExact(words), Float.BYTES);
        for (int feature = 1; feature < references.length; feature++) {
            if (references[feature] != 0) {
                write(feature);
            }
        }
        bytes.flip();
    }

    static WeightRows of(WeightVector vector, int labels) throws IOException {
        MajorVector weights = vector.getSparseWeightVector();
        if (!(weights instanceof ColumnMajorVector) || weights.getLabelSize() != labels || labels > 255) {
            throw new IOException("weights in another order than expected");
        }
        return new WeightRows(weights, labels);
    }

    ByteBuffer bytes() {
        return bytes;
    }

    /** Whether a feature has any weight. */
    boolean isKnown(int feature) {
        return feature > 0 && feature < references.length && references[feature] != 0;
    }

    long reference(int feature) {
        return references[feature];
    }

    void addTo(float[] sum, int feature) {
        for (int label = 0; label < labels; label++) {
            sum[label] += weight(feature, label);
        }
    }

    /** The highest absolute value among the weights of a feature. */
    float highest(int feature) {
        float highest = 0;
        for (int label = 0; label < labels; label++) {
            highest = Math.max(highest, Math.abs(weight(feature, label)));
        }
        return highest;
    }

    private int count(int feature) {
        int count = 0;
        for (int label = 0; label < labels; label++) {
            count += weight(feature, label) != 0 ? 1 : 0;
        }
        return count;
    }

    private float weight(int feature, int label) {
        return weights.get(feature * labels + label);
    }

    private void write(int feature) {
        if (RowReference.isDense(references[feature])) {
            for (int label = 0; label < labels; label++) {
                bytes.putFloat(weight(feature, label));
            }
            return;
        }
        int written = 0;
        for (int label = 0; label < labels; label++) {
            if (weight(feature, label) != 0) {
                bytes.put((byte) label);
                written++;
            }
        }
        for (; written % 4 != 0; written++) {
            bytes.put((byte) 0);
        }
        for (int label = 0; label < labels; label++) {
            if (weight(feature, label) != 0) {
                bytes.putFloat(weight(feature, label));
            }
        }
        for (int padded = count(feature); padded % 4 != 0; padded++) {
            bytes.putFloat(0);
        }
    }
}
