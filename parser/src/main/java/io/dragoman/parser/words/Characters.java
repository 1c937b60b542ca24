package io.dragoman.parser.words;

/**
 * Kinds of characters in the sense of the models, which is mostly that of ASCII: "É" is no capital letter, but has a
 * small one.
 */
public final class Characters {

    private Characters() {}

    public static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    public static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    public static boolean isLetter(char c) {
        return isSmall(c) || isCapital(c);
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isVowel(char c) {
        return "aeiouAEIOU".indexOf(c) >= 0;
    }

    public static boolean isConsonant(char c) {
        return isLetter(c) && !isVowel(c);
    }

    /** A sign of ASCII that is neither letter, digit nor blank. */
    public static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !isLetter(c) && !isDigit(c);
    }

    public static boolean isBlank(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\r', '\f', '\u00A0', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    public static boolean isCurrency(char c) {
        return c == '$' || between(c, 0xA2, 0xA5) || between(c, 0x20A0, 0x20CF);
    }

    public static boolean isArrow(char c) {
        return between(c, 0x2190, 0x21FF) || between(c, 0x27F0, 0x27FF) || between(c, 0x2900, 0x297F);
    }

    public static boolean isHyphen(char c) {
        return c == '-' || between(c, 0x2010, 0x2014);
    }

    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isListMark(char c) {
        return c == '-' || c == '\u2022' || c == '\u2023' || c == '\u203B' || c == '\u2043';
    }

    public static boolean isFinalMark(char c) {
        return c == '.' || c == '?' || c == '!' || c == '\u203C' || between(c, 0x2047, 0x2049);
    }

    public static boolean isSeparator(char c) {
        return c == ',' || c == ';' || c == ':' || c == '|' || c == '/' || c == '\\';
    }

    private static boolean isSingleQuote(char c) {
        return c == '\'' || between(c, 0x2018, 0x201B);
    }

    public static boolean isDoubleQuote(char c) {
        return c == '"' || between(c, 0x201C, 0x201F);
    }

    public static boolean isQuote(char c) {
        return isSingleQuote(c) || isDoubleQuote(c);
    }

    public static boolean isOpeningBracket(char c) {
        return c == '(' || c == '{' || c == '[' || c == '<';
    }

    public static boolean isClosingBracket(char c) {
        return c == ')' || c == '}' || c == ']' || c == '>';
    }

    public static boolean isBracket(char c) {
        return isOpeningBracket(c) || isClosingBracket(c);
    }

    /** A sign that belongs to the number behind it. */
    public static boolean leadsNumber(char c) {
        return c == '.'
                || c == '-'
                || c == '+'
                || c == '\u00B1'
                || between(c, 0x2212, 0x2213)
                || between(c, 0x221A, 0x221C);
    }

    /** A sign that a word does not begin or end with. */
    public static boolean isSymbol(char c) {
        return isPunctuation(c) || between(c, 0x2000, 0x206F) || isCurrency(c) || isArrow(c);
    }

    /** The sign of ASCII that stands for a sign of its kind: one for all currencies, quotation marks, hyphens. */
    static char general(char c) {
        if (isCurrency(c)) {
            return '$';
        }
        if (isSingleQuote(c)) {
            return '\'';
        }
        if (isDoubleQuote(c)) {
            return '"';
        }
        return isListMark(c) || isHyphen(c) ? '-' : c;
    }

    /** The small letter of a letter of Latin-1, or what the models take for it in the range of Windows' letters. */
    public static char toSmall(char c) {
        if (isCapital(c) || (between(c, 0xC0, 0xDE) && c != 0xD7)) {
            return (char) (c + 0x20);
        }
        if (c == 0x8A || c == 0x8C || c == 0x8E) {
            return (char) (c + 0x10);
        }
        return c == 0x9F ? (char) 0xFF : c;
    }

    /** A text with all its letters small; as long as the text. */
    public static String toSmall(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (toSmall(text.charAt(i)) != text.charAt(i)) {
                char[] small = text.toCharArray();
                for (int k = i; k < small.length; k++) {
                    small[k] = toSmall(small[k]);
                }
                return new String(small);
            }
        }
        return text;
    }

    private static boolean between(char c, int first, int last) {
        return c >= first && c <= last;
    }
}
