package io.dragoman.parser.decoding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A template of several features: the rows of each set are listed, and added up, in the file.
 *
 * @param atom what is read; a property that is a set
 * @param firstRange where its ranges begin, one more than it has sets, in longs from the beginning of the section
 * @param firstSum where its sums begin, in floats from the beginning of the section
 */
public record SetTemplate(Atom atom, int firstRange, int firstSum) {

    public SetTemplate {
        if (!atom.property().isSet()) {
            throw new IllegalArgumentException(atom.property() + " is no set");
        }
    }

    static SetTemplate read(DataInput in) throws IOException {
        return new SetTemplate(Atom.read(in), in.readInt(), in.readInt());
    }

    void write(DataOutput out) throws IOException {
        atom.write(out);
        out.writeInt(firstRange);
        out.writeInt(firstSum);
    }
}
