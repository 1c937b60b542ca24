package io.dragoman.coding.time;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which patterns can match at a place, by the two characters that stand there: most words of a text begin no time
 * expression, and trying every pattern at each would cost more than all else. Found out by asking each pattern whether
 * it would read on after the two. Immutable.
 */
final class FirstLetters {

    private static final char FIRST = ' ';
    private static final char LAST = '~';
    private static final BitSet NONE = new BitSet();

    private final Map<String, BitSet> byLetters = new HashMap<>();

    /** The patterns must begin with an ASCII letter or digit, and with no look at what stands before. */
    FirstLetters(List<Pattern> patterns) {
        for (char first = FIRST; first <= LAST; first++) {
            BitSet fitting = fitting(patterns, all(patterns.size()), String.valueOf(first));
            for (char second = FIRST; second <= LAST && !fitting.isEmpty(); second++) {
                if (follows(first, second)) {
                    String letters = "" + first + second;
                    byLetters.put(letters, fitting(patterns, fitting, letters));
                }
            }
        }
    }

    /** Leaves out what no word begins with: marks, capitals after small letters. */
    private static boolean follows(char first, char second) {
        return Character.isUpperCase(second)
                ? !Character.isLowerCase(first)
                : Character.isLetterOrDigit(second) || " -./'".indexOf(second) >= 0;
    }

    private static BitSet all(int size) {
        BitSet all = new BitSet();
        all.set(0, size);
        return all;
    }

    private static BitSet fitting(List<Pattern> patterns, BitSet candidates, String letters) {
        BitSet fitting = new BitSet();
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            Matcher matcher = patterns.get(i).matcher(letters);
            fitting.set(i, matcher.lookingAt() || matcher.hitEnd());
        }
        return fitting;
    }

    /** Indices of the patterns that may match; must not be changed. */
    BitSet at(String text, int index) {
        if (index + 1 >= text.length()) {
            return NONE;
        }
        String letters = "" + text.charAt(index) + plain(text.charAt(index + 1));
        return byLetters.getOrDefault(letters, NONE);
    }

    private static char plain(char second) {
        return switch (second) {
            case '\n', '\r', '\t', '\u00A0' -> ' ';
            case '‐', '‑', '–' -> '-';
            default -> second;
        };
    }
}
