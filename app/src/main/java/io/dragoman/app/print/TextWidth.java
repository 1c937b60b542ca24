package io.dragoman.app.print;

import io.dragoman.text.TextCleaner;
import java.util.ArrayList;
import java.util.List;

/** Texts measured in the columns of a terminal: most characters take one, East Asian and pictures two, marks none. */
public final class TextWidth {

    static final String ELLIPSIS = "…";

    private TextWidth() {}

    /** On one line, without control characters, blanks run together. */
    public static String oneLine(String text) {
        return TextCleaner.clean(text).replaceAll("\\s+", " ").strip();
    }

    public static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        return (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF && codePoint != 0x303F)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                || (codePoint >= 0x1F300 && codePoint <= 0x1F64F)
                || (codePoint >= 0x1F900 && codePoint <= 0x1F9FF)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    }

    /** Filled with blanks up to a width. */
    public static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /** Cut to a width, with an ellipsis where something is missing. */
    public static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        return head(text, width - 1).stripTrailing() + ELLIPSIS;
    }

    /** As much of the beginning as a width takes. */
    static String head(String text, int width) {
        int columns = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            columns += of(codePoint);
            if (columns > width) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return text.substring(0, at);
    }

    /** Lines of at most a width, broken at blanks; words that are longer are cut. At least one line. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String whole : text.split(" ", -1)) {
            String word = whole;
            if (!line.isEmpty() && of(line.toString()) + 1 + of(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (of(word) > width) {
                // One character at least, however narrow the page is.
                String part = word.substring(
                        0, Math.max(head(word, width).length(), Character.charCount(word.codePointAt(0))));
                lines.add(part);
                word = word.substring(part.length());
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
