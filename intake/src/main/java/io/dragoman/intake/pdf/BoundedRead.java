package io.dragoman.intake.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The bytes of a file, which can be read only so many times over: a file whose parts refer to each other in a circle
 * ends here, on every machine at the same place.
 */
final class BoundedRead extends RandomAccessReadBuffer {

    private static final long TIMES = 60;
    private static final long LEAST = 20_000_000;

    private long left;

    BoundedRead(byte[] bytes) {
        super(bytes);
        this.left = Math.max(LEAST, TIMES * bytes.length);
    }

    @Override
    public int read() throws IOException {
        spend(1);
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        spend(length);
        return super.read(bytes, offset, length);
    }

    @Override
    public void seek(long position) throws IOException {
        spend(8);
        super.seek(position);
    }

    private void spend(long bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("its parts refer to each other in a circle");
        }
    }
}
