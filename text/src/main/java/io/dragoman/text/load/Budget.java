package io.dragoman.text.load;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What an input and all that is within it, however deep, may unpack to together. A bound for each member alone would
 * not do: archives within archives multiply. Not thread-safe.
 */
final class Budget {

    /** In bytes; less is never too much. */
    static final long HARMLESS = 64_000_000;
    /** How many times its own size an input may unpack to. A web archive unpacks to five times its size. */
    static final long TIMES = 50;

    private long packed;
    private long unpacked;

    /** A stream of the input itself, as it lies on the disk. */
    InputStream packed(InputStream stream) {
        return new Counting(stream, true);
    }

    /** A stream of something within the input. */
    InputStream unpacked(InputStream stream) {
        return new Counting(stream, false);
    }

    private void count(long bytes, boolean outer) throws TooLarge {
        if (outer) {
            packed += bytes;
        } else {
            unpacked += bytes;
            if (unpacked > HARMLESS && unpacked > TIMES * packed) {
                throw new TooLarge();
            }
        }
    }

    private final class Counting extends FilterInputStream {

        private final boolean outer;

        Counting(InputStream stream, boolean outer) {
            super(stream);
            this.outer = outer;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1, outer);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read), outer);
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count(skipped, outer);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
