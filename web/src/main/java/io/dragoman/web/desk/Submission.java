package io.dragoman.web.desk;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as a user hands it in: text, or a file in any form that is read.
 *
 * @param name what its user calls it
 * @param content its bytes; text is UTF-8
 * @param date the day it was published, null if it tells itself
 */
public record Submission(
        String name, Content content, @Nullable LocalDate date) {

    /** Bytes that nobody changes. */
    public static final class Content {
        private final byte[] bytes;

        private Content(byte[] bytes) {
            this.bytes = bytes;
        }

        public int length() {
            return bytes.length;
        }

        public boolean isBlank() {
            return length() <= MOST_BLANK && new String(bytes, StandardCharsets.UTF_8).isBlank();
        }

        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private static final int MOST_BLANK = 100_000;

    /** A text as it was pasted or sent. */
    public static Submission text(String name, String text, @Nullable LocalDate date) {
        return new Submission(name, new Content(text.getBytes(StandardCharsets.UTF_8)), date);
    }

    /** A file as it was uploaded. */
    public static Submission file(String name, byte[] bytes, @Nullable LocalDate date) {
        return new Submission(name, new Content(bytes.clone()), date);
    }
}
