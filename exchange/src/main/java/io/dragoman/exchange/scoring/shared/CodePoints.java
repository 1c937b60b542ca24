package io.dragoman.exchange.scoring.shared;

import io.dragoman.record.Span;

/** A text addressed in Unicode code points. Immutable. */
public final class CodePoints {

    private final String text;
    private final int length;

    public CodePoints(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
    }

    /** Length in code points. */
    public int length() {
        return length;
    }

    /** The text as a Java string; its indices are UTF-16 units. */
    public String string() {
        return text;
    }

    public String slice(Span span) {
        if (length == text.length()) {
            return text.substring(span.start(), span.end());
        }
        int start = text.offsetByCodePoints(0, span.start());
        return text.substring(start, text.offsetByCodePoints(start, span.length()));
    }

    /** Span in code points of UTF-16 indices {@code [start, end)}. */
    public Span span(int startUtf16, int endUtf16) {
        if (length == text.length()) {
            return new Span(startUtf16, endUtf16);
        }
        int start = text.codePointCount(0, startUtf16);
        return new Span(start, start + text.codePointCount(startUtf16, endUtf16));
    }
}
