package io.dragoman.text.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a stream line by line as bytes, keeping no more of a line than allowed. Not thread-safe. */
final class ByteLines {

    private final InputStream stream;
    private final int maxBytes;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long offset;
    private int number;

    ByteLines(InputStream stream, int maxBytes) {
        this.stream = stream;
        this.maxBytes = maxBytes;
    }

    /** A line with its number (from 1), the offset of its first byte, and its bytes including the line end. */
    // Not a record: records hold no arrays.
    static final class ByteLine {
        final int number;
        final long offset;
        final byte[] bytes;
        /** Whether the line was longer than allowed; then the bytes beyond are lost. */
        final boolean tooLong;

        private ByteLine(int number, long offset, byte[] bytes, boolean tooLong) {
            this.number = number;
            this.offset = offset;
            this.bytes = bytes;
            this.tooLong = tooLong;
        }

        boolean isBlank() {
            for (byte each : bytes) {
                if (each != ' ' && each != '\t' && each != '\r' && each != '\n') {
                    return false;
                }
            }
            return true;
        }
    }

    /** The next line, or null at the end of the stream. */
    @Nullable
    ByteLine next() throws IOException {
        long start = offset;
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        boolean ended = false;
        while (!ended && fill()) {
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            ended = stop < end;
            int length = (ended ? stop + 1 : stop) - at;
            line.write(buffer, at, Math.min(length, maxBytes + 1 - line.size()));
            at += length;
            offset += length;
        }
        if (offset == start) {
            return null;
        }
        return new ByteLine(++number, start, line.toByteArray(), line.size() > maxBytes);
    }

    /** Up to {@code limit} bytes of what is left. */
    byte[] rest(int limit) throws IOException {
        byte[] buffered = Arrays.copyOfRange(buffer, at, Math.min(end, at + limit));
        at += buffered.length;
        byte[] later = stream.readNBytes(limit - buffered.length);
        byte[] all = Arrays.copyOf(buffered, buffered.length + later.length);
        System.arraycopy(later, 0, all, buffered.length, later.length);
        return all;
    }

    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        at = 0;
        end = Math.max(0, stream.read(buffer));
        return end > 0;
    }
}
