package io.dragoman.text;

import io.dragoman.text.Paragraphs.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph around words so long that they are no words: encoded data, runs of signs, text without blanks. */
final class LongWords {

    private LongWords() {}

    /** The stretches between overlong words and those words themselves, in order; none is empty. */
    static List<Paragraph> cut(String text, int start, int end, int longest) {
        List<Paragraph> pieces = new ArrayList<>();
        int from = start;
        int word = start;
        for (int i = start; i <= end; i++) {
            if (i == end || Character.isWhitespace(text.charAt(i))) {
                if (i - word > longest) {
                    add(pieces, from, word);
                    add(pieces, word, i);
                    from = i;
                }
                word = i + 1;
            }
        }
        add(pieces, from, end);
        return pieces;
    }

    static boolean isOneWord(String text, Paragraph piece) {
        return text.substring(piece.start(), piece.end()).chars().noneMatch(Character::isWhitespace);
    }

    private static void add(List<Paragraph> pieces, int start, int end) {
        if (start < end) {
            pieces.add(new Paragraph(start, end));
        }
    }
}
