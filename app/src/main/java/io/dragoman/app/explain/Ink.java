package io.dragoman.app.explain;

import java.util.Locale;

/** Dresses words up for a terminal, or leaves them as they are. */
enum Ink {
    PLAIN(""),
    HEADING("1"),
    ACTOR("36"),
    TRIGGER("1;33"),
    CODED("1;32"),
    LEFT("31"),
    FAINT("2");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** The text between the marks that switch this ink on and off; as it is where colours are not wanted. */
    String on(String text, boolean colours) {
        return !colours || code.isEmpty() || text.isBlank()
                ? text
                : String.format(Locale.ROOT, "\u001B[%sm%s\u001B[0m", code, text);
    }
}
