package io.dragoman.parser.decoding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Sets of labels among which the tree builder chooses, in the order in which they are tried. Immutable. */
public final class Candidates {

    private final int[][] sets;

    /**
     * Candidates.
     *
     * @param sets for the root on top; for a cycle; for a cycle and a top without head; for a top without head; arcs to
     *     the top; arcs to the next word
     */
    public Candidates(int[][] sets) {
        this.sets = new int[sets.length][];
        for (int i = 0; i < sets.length; i++) {
            this.sets[i] = sets[i].clone();
        }
    }

    public static Candidates read(DataInput in) throws IOException {
        int[][] sets = new int[6][];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = new int[in.readInt()];
            for (int k = 0; k < sets[i].length; k++) {
                sets[i][k] = in.readInt();
            }
        }
        return new Candidates(sets);
    }

    public void write(DataOutput out) throws IOException {
        for (int[] set : sets) {
            out.writeInt(set.length);
            for (int label : set) {
                out.writeInt(label);
            }
        }
    }

    int[] underRoot() {
        return sets[0];
    }

    int[] withoutArc() {
        return sets[1];
    }

    int[] withoutArcOrReduction() {
        return sets[2];
    }

    int[] forHeadless() {
        return sets[3];
    }

    int[] toTop() {
        return sets[4];
    }

    int[] toInput() {
        return sets[5];
    }
}
