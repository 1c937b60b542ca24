package io.dragoman.intake.fetch;

import io.dragoman.text.load.Facts;
import io.dragoman.text.load.Input;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param address the last one, after all redirects
 * @param moved where the page is to be asked for from now on; null if where it was
 * @param unchanged whether it is as the validators describe it; then there is no body
 * @param validators to be given back the next time
 * @param charset the character set that the server names, null for none
 * @param changed the day of its last change, null if the server does not tell
 */
public record Fetched(
        WebAddress address,
        @Nullable WebAddress moved,
        boolean unchanged,
        Body body,
        Validators validators,
        @Nullable String charset,
        @Nullable LocalDate changed) {

    /** What an answer may unpack to in one piece, if it is an archive. */
    private static final int MAX_BYTES = 20_000_000;

    /** Bytes that nobody changes. */
    public static final class Body {

        static final Body NONE = new Body(new byte[0]);

        private final byte[] bytes;

        Body(byte[] bytes) {
            this.bytes = bytes;
        }

        public byte[] bytes() {
            return bytes.clone();
        }

        public int length() {
            return bytes.length;
        }
    }

    /** This page as an input of articles, with what is known of it beforehand; its address is the one it came from. */
    public Input input(String origin, Facts known) throws IOException {
        Facts facts = Facts.builder()
                .url(address.toString())
                .lastResort(changed, "the page's last change, by its server")
                .build();
        return Input.of(
                address.name(),
                origin,
                facts.or(known),
                new ByteArrayInputStream(body.bytes),
                MAX_BYTES,
                true,
                charset);
    }
}
