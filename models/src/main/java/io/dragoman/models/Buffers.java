package io.dragoman.models;

import io.dragoman.parser.file.KeyTableDraft;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Makes sections out of what they are to hold. */
final class Buffers {

    private Buffers() {}

    static ByteBuffer of(KeyTableDraft table) {
        return of(List.of(table));
    }

    /** Tables one behind the other. */
    static ByteBuffer of(List<KeyTableDraft> tables) {
        int slots = tables.stream().mapToInt(KeyTableDraft::slots).sum();
        ByteBuffer bytes = room(slots, 2 * Long.BYTES);
        tables.forEach(table -> table.write(bytes));
        return bytes.flip();
    }

    static ByteBuffer ofLongs(List<Long> values) {
        ByteBuffer bytes = room(values.size(), Long.BYTES);
        values.forEach(bytes::putLong);
        return bytes.flip();
    }

    static ByteBuffer ofFloats(List<float[]> rows, int columns) {
        ByteBuffer bytes = room(rows.size() * columns, Float.BYTES);
        for (float[] row : rows) {
            for (float value : row) {
                bytes.putFloat(value);
            }
        }
        return bytes.flip();
    }

    /** Room for so many values, little-endian. */
    static ByteBuffer room(int values, int bytesEach) {
        return ByteBuffer.allocate(Math.multiplyExact(values, bytesEach)).order(ByteOrder.LITTLE_ENDIAN);
    }
}
