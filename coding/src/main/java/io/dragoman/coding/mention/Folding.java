package io.dragoman.coding.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Brings names and words to the form in which they are compared: no accents, lower case, no punctuation. */
public final class Folding {

    private Folding() {}

    private static final Set<String> CALENDAR_WORDS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "christmas",
            "easter",
            "ramadan",
            "jan.",
            "feb.",
            "mar.",
            "apr.",
            "jun.",
            "jul.",
            "aug.",
            "sep.",
            "sept.",
            "oct.",
            "nov.",
            "dec.");

    /** Names of months, days and feasts: proper nouns, but nobody's names. */
    public static boolean isCalendarWord(String word) {
        return CALENDAR_WORDS.contains(fold(word));
    }

    /** Stands for a character that no name may run across. */
    static final String BREAK = "\u0000";

    /** Lower case without accents; letters that Unicode does not decompose are mapped by hand. */
    public static String fold(String word) {
        if (isAscii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String decomposed = isMarked(word) ? Normalizer.normalize(word, Normalizer.Form.NFD) : word;
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            switch (c) {
                case 'ø', 'Ø' -> folded.append('o');
                case 'ł', 'Ł' -> folded.append('l');
                case 'đ', 'Đ', 'ð', 'Ð' -> folded.append('d');
                case 'ı' -> folded.append('i');
                case 'ß' -> folded.append("ss");
                case 'æ', 'Æ' -> folded.append("ae");
                case 'œ', 'Œ' -> folded.append("oe");
                case 'ə', 'Ə' -> folded.append('a');
                case '’', '‘', 'ʻ', 'ʼ', '`' -> folded.append('\'');
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        folded.append(c);
                    }
                }
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether letters may have to be taken apart: dashes and quotation marks never have. */
    private static boolean isMarked(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 128 && (c < '\u2010' || c > '\u2027')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is one part, without any mark: most words are. */
    static boolean isWhole(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letterOrDigit) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /**
     * The parts of a word that names are compared by: "Jae-in" gives {@code jae, in}; "U.S." gives {@code us}; a hyphen
     * or a quotation mark alone gives nothing; other marks give a break.
     */
    static List<Part> parts(String word) {
        if (isWhole(word)) {
            return List.of(new Part(word.toLowerCase(Locale.ROOT), word));
        }
        // Full stops inside and after abbreviations are dropped.
        List<Part> parts = new ArrayList<>(2);
        int start = -1;
        StringBuilder raw = new StringBuilder();
        for (int i = 0; i <= word.length(); i++) {
            char c = i < word.length() ? word.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.isSurrogate(c)) {
                raw.append(c);
                start = start < 0 ? i : start;
            } else if (c != '.' || start < 0) {
                if (raw.length() > 0) {
                    parts.add(new Part(fold(raw.toString()), raw.toString()));
                    raw.setLength(0);
                }
                start = -1;
                if (i < word.length() && !isJoiner(c)) {
                    parts.add(new Part(c == '&' ? "&" : c == ',' ? "," : BREAK, ""));
                }
            }
        }
        return parts;
    }

    private static boolean isJoiner(char c) {
        return c == '-'
                || c == '\u2010'
                || c == '\u2011'
                || c == '\''
                || c == '’'
                || c == '‘'
                || c == 'ʻ'
                || c == 'ʼ'
                || c == '`'
                || Character.isWhitespace(c);
    }

    static boolean isCapitalized(String raw) {
        return !raw.isEmpty() && (Character.isUpperCase(raw.codePointAt(0)) || Character.isDigit(raw.charAt(0)));
    }

    static boolean isAllCapitals(String raw) {
        return raw.length() > 1 && raw.equals(raw.toUpperCase(Locale.ROOT));
    }

    /** A part of a word: folded, and as written. */
    record Part(String folded, String raw) {
        boolean capitalized() {
            return isCapitalized(raw);
        }

        boolean allCapitals() {
            return isAllCapitals(raw);
        }
    }
}
