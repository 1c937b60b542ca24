package io.dragoman.digest.compose;

import io.dragoman.record.Span;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences around a piece of a text: the record keeps the words that tell, a reader wants the sentence. */
final class Sentences {

    /** Code units on each side within which a sentence is looked for. */
    private static final int REACH = 1200;

    /** An empty line, or the beginning of a point in a list. */
    private static final Pattern BREAK = Pattern.compile("\\R\\s*\\R|\\R\\h*(?=[•*–-]\\h)");

    private Sentences() {}

    /** The sentences that a span touches, within its paragraph. The span counts code points. */
    static String around(String text, Span span) {
        int points = text.codePointCount(0, text.length());
        if (span.end() > points) {
            throw new IllegalArgumentException("the text has no " + span);
        }
        int start = text.offsetByCodePoints(0, span.start());
        int end = text.offsetByCodePoints(start, span.length());
        int first = Math.max(0, start - REACH);
        int from = first;
        int to = Math.min(text.length(), end + REACH);
        Matcher breaks = BREAK.matcher(text).region(first, to);
        while (breaks.find()) {
            if (breaks.end() <= start) {
                from = breaks.end();
            } else if (breaks.start() >= end) {
                to = breaks.start();
                break;
            }
        }
        String piece = text.substring(from, to).replace('\n', ' ');
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(piece);
        int head = start - from;
        int tail = Math.max(head + 1, end - from);
        int begin = sentences.isBoundary(Math.min(head, piece.length())) ? head : sentences.preceding(head);
        int last = tail >= piece.length() ? piece.length() : sentences.following(tail - 1);
        return piece.substring(Math.max(0, begin), last == BreakIterator.DONE ? piece.length() : last)
                .strip();
    }
}
