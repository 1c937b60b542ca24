package io.dragoman.intake.markup;

import java.util.Arrays;

/** Pictures and fonts that a browser wrote into the page itself when it saved it; nearly all of such a page. */
public final class InlinedData {

    /** Smaller pages are left as they are, in bytes. */
    private static final int LARGE = 1_000_000;

    private static final String SCHEME = "data:";

    private InlinedData() {}

    /** A page without them; the same bytes if it is small. */
    public static byte[] without(byte[] page) {
        if (page.length < LARGE) {
            return page;
        }
        byte[] kept = new byte[page.length];
        int size = 0;
        int from = 0;
        for (int at = 0; at < page.length; at++) {
            if (page[at] == 'd' && isScheme(page, at)) {
                System.arraycopy(page, from, kept, size, at - from);
                size += at - from;
                while (at < page.length && !ends(page[at])) {
                    at++;
                }
                from = at;
            }
        }
        if (from == 0) {
            return page;
        }
        System.arraycopy(page, from, kept, size, page.length - from);
        return Arrays.copyOf(kept, size + page.length - from);
    }

    private static boolean isScheme(byte[] page, int at) {
        if (at == 0 || at + SCHEME.length() > page.length || "\"'(=".indexOf(page[at - 1]) < 0) {
            return false;
        }
        for (int i = 0; i < SCHEME.length(); i++) {
            if (page[at + i] != SCHEME.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean ends(byte character) {
        return character == '"'
                || character == '\''
                || character == ')'
                || character == '>'
                || character == '<'
                || (character <= ' ' && character >= 0);
    }
}
