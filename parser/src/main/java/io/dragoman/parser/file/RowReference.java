package io.dragoman.parser.file;

/** Where a row of weights lies and how it is written, packed into a long. */
public final class RowReference {

    private RowReference() {}

    /**
     * A reference.
     *
     * @param offset in words of four bytes from the beginning of the rows
     * @param count number of weights, at most 255
     */
    public static long of(long offset, int count, boolean dense) {
        if (count < 0 || count > 255) {
            throw new IllegalArgumentException("a row of " + count + " weights");
        }
        return (offset << 9) | ((long) count << 1) | (dense ? 1 : 0);
    }

    public static int offset(long reference) {
        return (int) (reference >>> 9);
    }

    public static int count(long reference) {
        return (int) (reference >>> 1) & 0xff;
    }

    public static boolean isDense(long reference) {
        return (reference & 1) != 0;
    }
}
