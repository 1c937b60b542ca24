package io.dragoman.intake.bounds;

import io.dragoman.text.load.TooLarge;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * What a compressed stream unpacks to. Text compresses to a fifth, repetitive text to a fiftieth; what is larger than
 * {@link #HARMLESS} and more than {@link #RATIO} times its packed size was made to fill the memory.
 */
public final class Unpacked extends FilterInputStream {

    static final long HARMLESS = 4_000_000;
    static final long RATIO = 200;

    private final Counted packed;
    private long count;

    /**
     * Bounds a stream.
     *
     * @param packed counts what {@code unpacked} is made from
     */
    public Unpacked(Counted packed, InputStream unpacked) {
        super(unpacked);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        spend(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read;
        try {
            read = super.read(bytes, offset, length);
        } catch (StackOverflowError e) {
            // The library calls itself for each empty part of a gzip file.
            throw new ZipException("thousands of empty parts");
        }
        spend(Math.max(0, read));
        return read;
    }

    private void spend(int bytes) throws TooLarge {
        count += bytes;
        if (count > HARMLESS && count > RATIO * packed.count()) {
            throw new TooLarge();
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {}
}
