package io.dragoman.intake.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/**
 * Unpacks to nothing the streams that hold the objects of a file and their table: the library unpacks them to the memory
 * when it opens the file.
 */
final class ObjectStreams {

    /** In bytes. */
    private static final long MAX_UNPACKED = 12_000_000;

    private static final String STREAM = "stream";
    private static final int HEAD = 1_000;

    private ObjectStreams() {}

    static void check(byte[] pdf) {
        for (int at = indexOf(pdf, 0); at >= 0; at = indexOf(pdf, at + STREAM.length())) {
            String head = new String(pdf, Math.max(0, at - HEAD), Math.min(at, HEAD), StandardCharsets.ISO_8859_1);
            String entries = head.substring(Math.max(0, head.lastIndexOf(" obj")));
            if (entries.contains("ObjStm") || entries.contains("XRef")) {
                unpack(pdf, afterLineEnd(pdf, at + STREAM.length()));
            }
        }
    }

    private static int afterLineEnd(byte[] pdf, int at) {
        int from = at;
        while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n')) {
            from++;
        }
        return from;
    }

    private static void unpack(byte[] pdf, int from) {
        long count = 0;
        byte[] buffer = new byte[1 << 14];
        try (InputStream unpacked = new InflaterInputStream(new ByteArrayInputStream(pdf, from, pdf.length - from))) {
            for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                count += read;
                if (count > MAX_UNPACKED) {
                    throw new TooMuch();
                }
            }
        } catch (IOException e) {
            // Not packed in this manner, or damaged: then the library gets no further either.
        }
    }

    private static int indexOf(byte[] pdf, int from) {
        for (int i = from; i + STREAM.length() <= pdf.length; i++) {
            if (pdf[i] == 's' && isStream(pdf, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isStream(byte[] pdf, int at) {
        for (int i = 0; i < STREAM.length(); i++) {
            if (pdf[at + i] != STREAM.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
