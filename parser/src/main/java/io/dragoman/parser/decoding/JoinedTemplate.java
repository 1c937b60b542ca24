package io.dragoman.parser.decoding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A template of one feature: its readings joined.
 *
 * @param atoms one to three
 * @param firstSlot of its key table in the section
 * @param bits size of its key table
 */
public record JoinedTemplate(List<Atom> atoms, int firstSlot, int bits) {

    public JoinedTemplate {
        atoms = List.copyOf(atoms);
        if (atoms.isEmpty() || atoms.size() > 3) {
            throw new IllegalArgumentException("a template of " + atoms.size() + " readings");
        }
    }

    static JoinedTemplate read(DataInput in) throws IOException {
        List<Atom> atoms = new ArrayList<>();
        for (int left = in.readByte(); left > 0; left--) {
            atoms.add(Atom.read(in));
        }
        return new JoinedTemplate(atoms, in.readInt(), in.readInt());
    }

    void write(DataOutput out) throws IOException {
        out.writeByte(atoms.size());
        for (Atom atom : atoms) {
            atom.write(out);
        }
        out.writeInt(firstSlot);
        out.writeInt(bits);
    }

    boolean dependsOnlyOn(Anchor anchor) {
        return atoms.stream().allMatch(atom -> atom.dependsOnlyOn(anchor));
    }
}
