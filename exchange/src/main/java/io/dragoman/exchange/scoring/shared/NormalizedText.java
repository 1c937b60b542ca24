package io.dragoman.exchange.scoring.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * A text in small letters, with plain marks and single blanks, that still knows where each of its characters comes
 * from. Blanks at the start are gone, one at the end may stand. Immutable.
 */
public final class NormalizedText {

    private static final Map<Integer, String> PLAIN_MARKS = Map.ofEntries(
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x201C, "\""),
            Map.entry(0x201D, "\""),
            Map.entry(0x00AB, "\""),
            Map.entry(0x00BB, "\""),
            Map.entry(0x2011, "-"),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "-"),
            Map.entry(0x2026, "..."));

    private final String text;
    /** For each UTF-16 unit of the text, the code point of the original it comes from. */
    private final int[] origins;

    private NormalizedText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    public static NormalizedText of(String original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] origins = new int[original.length() + 16];
        boolean afterBlank = true;
        int codePoint = 0;
        for (int i = 0; i < original.length(); codePoint++) {
            int c = original.codePointAt(i);
            i += Character.charCount(c);
            boolean blank = Words.isBlank(c);
            if (!blank || !afterBlank) {
                int from = text.length();
                text.append(blank ? " " : plain(c));
                if (text.length() > origins.length) {
                    origins = Arrays.copyOf(origins, 2 * text.length());
                }
                Arrays.fill(origins, from, text.length(), codePoint);
            }
            afterBlank = blank;
        }
        return new NormalizedText(text.toString(), Arrays.copyOf(origins, text.length()));
    }

    public String text() {
        return text;
    }

    /** The code point of the original that the UTF-16 unit at {@code index} comes from. */
    public int origin(int index) {
        return origins[index];
    }

    private static String plain(int codePoint) {
        String mark = PLAIN_MARKS.get(codePoint);
        return mark != null ? mark : foldCase(codePoint);
    }

    /** Unicode full case folding of one character; small, capital, small folds all but dotless i and Cherokee. */
    static String foldCase(int codePoint) {
        String c = Character.toString(codePoint);
        String small = c.toLowerCase(Locale.ROOT);
        if (codePoint < 0x80 || codePoint == 'ı') {
            return small;
        }
        String capital = small.toUpperCase(Locale.ROOT);
        return isCherokee(codePoint) ? capital : capital.toLowerCase(Locale.ROOT);
    }

    private static boolean isCherokee(int codePoint) {
        return (codePoint >= 0x13A0 && codePoint <= 0x13FF) || (codePoint >= 0xAB70 && codePoint <= 0xABBF);
    }
}
