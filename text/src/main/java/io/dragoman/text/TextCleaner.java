package io.dragoman.text;

/**
 * Gives the parser a copy of a paragraph that it can split without harm. The copy has exactly the length of the
 * original in UTF-16 units, so that indices into one are indices into the other.
 */
public final class TextCleaner {

    private TextCleaner() {}

    /**
     * Copies a paragraph with every kind of blank, line end, control character and zero-width character as a plain
     * blank, and every lone surrogate too. Quotation marks and dashes stay as written.
     */
    public static String clean(String paragraph) {
        return clean(paragraph, false);
    }

    /** As {@link #clean}, but line ends stay, for text of several paragraphs. */
    static String cleanLines(String text) {
        return clean(text, true);
    }

    private static String clean(String paragraph, boolean keepLineEnds) {
        StringBuilder cleaned = new StringBuilder(paragraph.length());
        for (int i = 0; i < paragraph.length(); ) {
            int character = paragraph.codePointAt(i);
            int units = Character.charCount(character);
            if (keepLineEnds && (character == '\n' || character == '\r')) {
                cleaned.append((char) character);
            } else if (isBlank(character)) {
                cleaned.append(" ".repeat(units));
            } else if (isSurrogate(character)) {
                cleaned.append(' ');
            } else {
                cleaned.appendCodePoint(character);
            }
            i += units;
        }
        return cleaned.toString();
    }

    /** Whether nothing is to be seen of a character: blanks of every kind, control and zero-width characters. */
    public static boolean isBlank(int character) {
        if (character > ' ' && character < 0x7F) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
