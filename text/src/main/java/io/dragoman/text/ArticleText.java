package io.dragoman.text;

import io.dragoman.record.Evidence;
import io.dragoman.record.Span;
import java.util.Arrays;

/**
 * The text of an article as stored, addressed in Unicode code points. Immutable. Texts without characters outside the
 * basic plane cost nothing extra; for others the places of the two-unit characters are kept.
 */
public final class ArticleText {

    private final String text;
    /** UTF-16 index of the second unit of each surrogate pair, ascending. */
    private final int[] lowSurrogates;

    public ArticleText(String text) {
        this.text = text;
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i;
            }
        }
        this.lowSurrogates = Arrays.copyOf(found, count);
    }

    /** Length in code points. */
    public int length() {
        return text.length() - lowSurrogates.length;
    }

    /** The text as a Java string; its indices are UTF-16 units. */
    public String string() {
        return text;
    }

    /** The words at a span of code points. */
    public String slice(Span span) {
        return text.substring(toUtf16(span.start()), toUtf16(span.end()));
    }

    public Evidence evidence(Span span) {
        return new Evidence(slice(span), span);
    }

    /** Code-point offset of a UTF-16 index. */
    public int toCodePoint(int utf16) {
        int at = Arrays.binarySearch(lowSurrogates, utf16);
        return utf16 - (at >= 0 ? at : -at - 1);
    }

    /** Span in code points of UTF-16 indices {@code [start, end)}. */
    public Span span(int startUtf16, int endUtf16) {
        return new Span(toCodePoint(startUtf16), toCodePoint(endUtf16));
    }

    /** UTF-16 index of a code-point offset. */
    public int toUtf16(int codePoint) {
        int low = 0;
        int high = lowSurrogates.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // The pair at `middle` has its low unit at that UTF-16 index, which is code point index - middle - 1 + 1.
            if (lowSurrogates[middle] - middle <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }
}
