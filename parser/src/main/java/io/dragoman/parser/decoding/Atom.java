package io.dragoman.parser.decoding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * One reading of the state.
 *
 * @param window words from the anchor, negative to the left or down the stack
 */
public record Atom(Anchor anchor, int window, Relative relative, Property property) {

    static Atom read(DataInput in) throws IOException {
        return new Atom(
                Anchor.valueOf(in.readUTF()),
                in.readByte(),
                Relative.valueOf(in.readUTF()),
                Property.valueOf(in.readUTF()));
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(anchor.name());
        out.writeByte(window);
        out.writeUTF(relative.name());
        out.writeUTF(property.name());
    }

    /** Whether it can be read off the sentence and one place in it, whatever the tree. */
    boolean dependsOnlyOn(Anchor other) {
        return anchor == other
                && relative == Relative.SELF
                && property != Property.LABEL
                && property != Property.VALENCY;
    }
}
