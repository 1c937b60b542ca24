package io.dragoman.intake.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * An input made to harm.
 *
 * @param name of its file
 * @param content writes it
 * @param answer a regular expression that a problem line must hold; empty where the input is read without harm
 */
record Attack(String name, Content content, String answer) {

    /** Writes an input. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static Attack refused(String name, String answer, Content content) {
        return new Attack(name, content, answer);
    }

    static Attack harmless(String name, Content content) {
        return new Attack(name, content, "");
    }

    /** A text before, a part many times over, and a text behind. */
    static Content repeated(String before, String part, int times, String behind) {
        return out -> {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
            out.write(behind.getBytes(StandardCharsets.UTF_8));
        };
    }

    static Content text(String text) {
        return repeated(text, "", 0, "");
    }
}
