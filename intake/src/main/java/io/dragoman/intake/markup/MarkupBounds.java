package io.dragoman.intake.markup;

import io.dragoman.text.load.Refusal;

/** How much markup is taken apart in one piece. */
public final class MarkupBounds {

    /** The largest size of a marked-up text, in characters. */
    private static final int MAX_LENGTH = 4_000_000;
    /** A long live page has some twenty thousand elements; each costs a few hundred bytes. */
    private static final int MAX_ELEMENTS = 100_000;

    private MarkupBounds() {}

    /** Refuses what will be too long when it is decoded, in bytes. */
    public static void checkSize(int bytes, String what) throws Refusal {
        if (bytes > 2 * MAX_LENGTH) {
            throw tooLong(what);
        }
    }

    private static Refusal tooLong(String what) {
        return new Refusal(what + " of more than " + MAX_LENGTH / 1_000_000 + " MB", "save its text by itself");
    }

    /** Refuses a text that would grow to more elements than any page for people has. */
    public static void check(String text, String what) throws Refusal {
        if (text.length() > MAX_LENGTH) {
            throw tooLong(what);
        }
        if (text.length() <= MAX_ELEMENTS) {
            return;
        }
        int elements = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (++elements > MAX_ELEMENTS) {
                throw new Refusal(
                        what + " of more than " + MAX_ELEMENTS / 1_000 + ",000 elements", "save its text by itself");
            }
        }
    }
}
