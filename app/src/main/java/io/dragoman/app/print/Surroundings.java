package io.dragoman.app.print;

import io.dragoman.record.Evidence;
import io.dragoman.record.Span;

/** The sentence around words that say little by themselves, such as a number. */
final class Surroundings {

    /** Farther than this, in characters, a sentence is not looked for. */
    private static final int REACH = 400;

    private Surroundings() {}

    /** The evidence itself where it does not lie in the text. */
    static Evidence of(Evidence words, String text) {
        Span span = words.span();
        if (span.length() == 0 || text.codePointCount(0, text.length()) < span.end()) {
            return words;
        }
        int start = text.offsetByCodePoints(0, span.start());
        int end = text.offsetByCodePoints(start, span.length());
        int from = start;
        while (from > 0 && start - from < REACH && !endsSentence(text, from - 1)) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < REACH && (to == 0 || !endsSentence(text, to - 1))) {
            to++;
        }
        String sentence = text.substring(from, to);
        int first = text.codePointCount(0, from);
        return new Evidence(sentence, new Span(first, first + sentence.codePointCount(0, sentence.length())));
    }

    /** Whether a sentence, item or paragraph ends with this character: a stop is one only before a blank. */
    private static boolean endsSentence(String text, int at) {
        char sign = text.charAt(at);
        if (sign == '\n') {
            return true;
        }
        boolean stop = sign == '.' || sign == '!' || sign == '?';
        boolean blankAhead = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        boolean capitalAhead = at + 2 >= text.length() || !Character.isLowerCase(text.charAt(at + 2));
        return stop && blankAhead && capitalAhead;
    }
}
