package io.dragoman.parser.file;

import java.nio.ByteBuffer;

/** A key table being filled. Refuses two equal keys, which would be two texts of one hash. */
public final class KeyTableDraft {

    private final int bits;
    private final long[] slots;

    /** An empty table for so many keys. */
    public KeyTableDraft(int keys) {
        int size = 2;
        int power = 1;
        // A third or more stays free, so that a search for what is absent ends soon.
        while (size * 2L < keys * 3L) {
            size *= 2;
            power++;
        }
        this.bits = power;
        this.slots = new long[2 * size];
    }

    public int bits() {
        return bits;
    }

    public int slots() {
        return slots.length / 2;
    }

    /**
     * Adds a key that is not in it yet.
     *
     * @throws IllegalStateException if it is, or is zero: then two texts have the same hash
     */
    public void put(long key, long value) {
        if (key == 0) {
            throw new IllegalStateException("a text has the hash 0");
        }
        int mask = slots() - 1;
        int slot = KeyTable.home(key, Long.SIZE - bits);
        while (slots[2 * slot] != 0) {
            if (slots[2 * slot] == key) {
                throw new IllegalStateException("two texts have the same hash");
            }
            slot = (slot + 1) & mask;
        }
        slots[2 * slot] = key;
        slots[2 * slot + 1] = value;
    }

    /** Writes the slots; the buffer must have room for them. */
    public void write(ByteBuffer to) {
        for (long word : slots) {
            to.putLong(word);
        }
    }
}
