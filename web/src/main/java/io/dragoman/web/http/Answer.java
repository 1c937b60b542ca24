package io.dragoman.web.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * What is answered. The bytes belong to it and are never changed.
 *
 * @param headers besides type and tag
 * @param tag the entity tag, with its quotation marks
 */
public record Answer(int status, String type, Body body, Map<String, String> headers, String tag) {

    /** Bytes that nobody changes. */
    public static final class Body {
        private final byte[] bytes;

        Body(byte[] bytes) {
            this.bytes = bytes;
        }

        public int length() {
            return bytes.length;
        }

        /** The bytes themselves, for writing only. */
        public byte[] bytes() {
            return bytes;
        }
    }

    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer of(String type, byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        String tag = "\"" + Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(bytes.length) + "\"";
        return new Answer(200, type, new Body(bytes), Map.of(), tag);
    }

    public static Answer of(String type, String text) {
        return of(type, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer html(byte[] bytes) {
        return of("text/html; charset=utf-8", bytes);
    }

    public static Answer json(String text) {
        return of("application/json; charset=utf-8", text);
    }

    public Answer withStatus(int other) {
        return new Answer(other, type, body, headers, tag);
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, type, body, more, tag);
    }
}
