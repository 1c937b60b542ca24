package io.dragoman.exchange.scoring.shared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as the scorers compare them: case, typographic marks and the amount of blanks do not count. */
public final class Words {

    /** Regular-expression class body of the characters of a word. */
    public static final String WORD = "\\p{L}\\p{N}_";
    /** Regular-expression class body of blanks. */
    public static final String BLANK = "\\s\\x1c-\\x1f\\x85\\p{Z}";

    /** Words too common to tell one name from another. */
    public static final Set<String> COMMON =
            Set.of("the", "of", "and", "a", "an", "on", "in", "to", "for", "between", "with", "by", "at");

    private static final Pattern TOKEN = Pattern.compile("[a-z0-9]+");
    private static final Pattern BLANKS = Pattern.compile("[" + BLANK + "]+");

    private Words() {}

    /** Normalised, without blanks at either end. */
    public static String normalized(String text) {
        return strip(NormalizedText.of(text).text());
    }

    /** The runs of Latin letters and digits of a text, normalised. */
    public static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(NormalizedText.of(text).text());
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    /** The share of the shorter text's words that the other has too, 0 to 1; common words do not count. */
    public static double overlap(String left, String right) {
        Set<String> leftWords = telling(left);
        Set<String> rightWords = telling(right);
        if (leftWords.isEmpty() || rightWords.isEmpty()) {
            return 0;
        }
        int shorter = Math.min(leftWords.size(), rightWords.size());
        leftWords.retainAll(rightWords);
        return (double) leftWords.size() / shorter;
    }

    private static Set<String> telling(String text) {
        Set<String> words = new HashSet<>(tokens(text));
        words.removeAll(COMMON);
        return words;
    }

    /** Whether a character is a blank of any kind, no-break spaces and separators included. */
    public static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x85;
    }

    /** Without blanks of any kind at either end. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The words between blanks. */
    public static List<String> split(String text) {
        return strip(text).isEmpty() ? List.of() : List.of(BLANKS.split(strip(text)));
    }

    /** Length in code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
