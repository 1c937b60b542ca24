package io.dragoman.intake.markup;

import java.util.Locale;

/** What a marked-up text begins with, before its first element: marks, declarations, comments. */
public final class Prologue {

    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private Prologue() {}

    /**
     * The name of the outermost element, as a document type declares it or as the first element tells it, in small
     * letters; empty if the text does not begin with markup.
     *
     * @param beginning characters of one byte each
     */
    public static String root(String beginning) {
        int at = beginning.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
        while (true) {
            at = afterBlanks(beginning, at);
            if (beginning.startsWith("<!--", at)) {
                at = after(beginning, "-->", at + 4);
            } else if (beginning.startsWith("<?", at)) {
                at = after(beginning, ">", at + 2);
            } else if (beginning.regionMatches(true, at, "<!doctype", 0, 9)) {
                return name(beginning, afterBlanks(beginning, at + 9));
            } else {
                return beginning.startsWith("<", at) ? name(beginning, at + 1) : "";
            }
        }
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private static String name(String text, int from) {
        int to = from;
        while (to < text.length()
                && (Character.isLetterOrDigit(text.charAt(to)) || ":-_".indexOf(text.charAt(to)) >= 0)) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
