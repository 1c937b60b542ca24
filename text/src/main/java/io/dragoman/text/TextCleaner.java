package io.dragoman.text;

/** Makes text safe for the parser without moving a character: what comes out has the length of what went in. */
final class TextCleaner {

    private TextCleaner() {}

    /** Puts a blank for no-break and zero-width blanks, control characters and lone surrogates; keeps line ends. */
    static String clean(String text) {
        StringBuilder cleaned = null;
        for (int i = 0; i < text.length(); i++) {
            if (isTrouble(text, i)) {
                if (cleaned == null) {
                    cleaned = new StringBuilder(text);
                }
                cleaned.setCharAt(i, ' ');
            }
        }
        return cleaned == null ? text : cleaned.toString();
    }

    private static boolean isTrouble(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        int type = Character.getType(c);
        return c != ' '
                && c != '\n'
                && c != '\r'
                && (type == Character.SPACE_SEPARATOR || type == Character.CONTROL || type == Character.FORMAT);
    }
}
