package io.dragoman.text;

/** How wide text is in a terminal: combining marks take no column, East Asian and most pictorial characters two. */
public final class Columns {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Columns() {}

    public static int of(String text) {
        int columns = 0;
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            // A joined picture is drawn over the one before it.
            columns += before == ZERO_WIDTH_JOINER ? 0 : of(letter);
            before = letter;
            i += Character.charCount(letter);
        }
        return columns;
    }

    /** The text, its end replaced by "…" where it is wider than the room. */
    public static String cut(String text, int room) {
        if (of(text) <= room) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            columns += of(letter);
            if (columns > room - 1) {
                break;
            }
            kept.appendCodePoint(letter);
            i += Character.charCount(letter);
        }
        return room < 1 ? "" : kept.append('…').toString();
    }

    /** The text with blanks after it up to a width. */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    private static int of(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(letter) ? 2 : 1;
    }

    private static boolean isWide(int letter) {
        return (letter >= 0x1100 && letter <= 0x115F)
                || (letter >= 0x2E80 && letter <= 0x303E)
                || (letter >= 0x3041 && letter <= 0xA4CF)
                || (letter >= 0xAC00 && letter <= 0xD7A3)
                || (letter >= 0xF900 && letter <= 0xFAFF)
                || (letter >= 0xFE30 && letter <= 0xFE6F)
                || (letter >= 0xFF00 && letter <= 0xFF60)
                || (letter >= 0xFFE0 && letter <= 0xFFE6)
                || (letter >= 0x1F1E6 && letter <= 0x1F64F)
                || (letter >= 0x1F680 && letter <= 0x1F6FF)
                || (letter >= 0x1F900 && letter <= 0x1FAFF)
                || (letter >= 0x20000 && letter <= 0x3FFFD);
    }
}
