package io.dragoman.parser.file;

import java.nio.LongBuffer;

/**
 * A hash table in a section: from the hash of a text to a long. Open addressing; the number of slots is a power of two.
 * Immutable and thread-safe.
 */
public final class KeyTable {

    /** What is found where nothing is. */
    public static final long ABSENT = -1;

    private static final long SPREAD = 0xD6E8FEB86659FD93L;

    private final LongBuffer slots;
    private final int start;
    private final int mask;
    private final int shift;

    /**
     * A table.
     *
     * @param slots of the section
     * @param first its first slot
     * @param bits its size as a power of two
     */
    public KeyTable(LongBuffer slots, int first, int bits) {
        this.slots = slots;
        this.start = 2 * first;
        this.mask = (1 << bits) - 1;
        this.shift = Long.SIZE - bits;
    }

    /** The value of a key, or {@link #ABSENT}. */
    public long find(long key) {
        int slot = home(key, shift);
        while (true) {
            int at = start + 2 * slot;
            long found = slots.get(at);
            if (found == 0) {
                return ABSENT;
            }
            if (found == key) {
                return slots.get(at + 1);
            }
            slot = (slot + 1) & mask;
        }
    }

    /** The slot at which the search for a key begins. */
    static int home(long key, int shift) {
        return shift == Long.SIZE ? 0 : (int) (((key ^ (key >>> 32)) * SPREAD) >>> shift);
    }
}
