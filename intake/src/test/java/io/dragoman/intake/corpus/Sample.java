package io.dragoman.intake.corpus;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page or file whose text and facts are known.
 *
 * @param name with an ending only where the form needs one
 * @param bytes its content; in a holder, as records hold no arrays
 * @param address where it was found, null for none
 * @param author null where it names none
 * @param outlet null where it names none
 */
public record Sample(
        String name,
        Bytes bytes,
        @Nullable String address,
        Story story,
        @Nullable String author,
        @Nullable String outlet,
        boolean settled) {

    /** Bytes that nobody changes. */
    public static final class Bytes {
        private final byte[] bytes;

        public Bytes(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        public byte[] get() {
            return bytes.clone();
        }
    }

    public LocalDate date() {
        return story.date();
    }

    static Sample of(String name, byte[] bytes, Story story) {
        return new Sample(name, new Bytes(bytes), null, story, story.author(), story.outlet(), false);
    }

    /** A page as its template describes it. */
    static Sample page(String name, byte[] bytes, @Nullable String address, Story story, Map<String, String> settings) {
        return new Sample(
                name,
                new Bytes(bytes),
                address,
                story,
                "no".equals(settings.get("author")) ? null : story.author(),
                "no".equals(settings.get("outlet")) ? null : story.outlet(),
                "yes".equals(settings.get("basis")));
    }
}
