package io.dragoman.coding.time;

import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Which words of a sentence stand in which quotation. */
final class Quotes {

    /** For each word: even outside of quotations, odd inside; the same number for the same stretch. */
    private final List<Integer> stretches = new ArrayList<>();

    Quotes(Sentence sentence) {
        boolean closesFirst = closesBeforeItOpens(sentence);
        int stretch = closesFirst ? 1 : 0;
        for (Token token : sentence.tokens()) {
            boolean inside = stretch % 2 == 1;
            boolean turns = isMark(token.form()) || (inside ? isClosing(token.form()) : isOpening(token.form()));
            stretch += turns ? 1 : 0;
            stretches.add(stretch);
        }
    }

    /** Whether two words stand in the same quotation, or both in none. */
    boolean same(Token one, Token other) {
        int first = stretches.get(one.index());
        int second = stretches.get(other.index());
        return first == second || (first % 2 == 0 && second % 2 == 0);
    }

    private static boolean closesBeforeItOpens(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (isOpening(token.form()) || isMark(token.form())) {
                return false;
            }
            if (isClosing(token.form())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(String form) {
        return form.equals("\"");
    }

    private static boolean isOpening(String form) {
        return form.equals("“") || form.equals("``") || form.equals("«") || form.equals("„");
    }

    private static boolean isClosing(String form) {
        return form.equals("”") || form.equals("''") || form.equals("»");
    }
}
