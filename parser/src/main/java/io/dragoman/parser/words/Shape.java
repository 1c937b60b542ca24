package io.dragoman.parser.words;

import java.util.List;

/** What a word looks like: its shape ("Aaaa" is written "Aaa") and what is notable about its signs. */
public final class Shape {

    /** What the models call the notes, in the order in which a word's are added up. */
    public static final List<String> NOTES =
            List.of("0", "1", "2", "3", "4", "5", "10", "11", "12", "13", "6", "7", "8", "9");

    private static final int LINK = 0;
    private static final int ALL_CAPITAL = 1;
    private static final int ALL_SMALL = 2;
    private static final int ALL_DIGITS = 3;
    private static final int ALL_PUNCTUATION = 4;
    private static final int DIGITS_AND_PUNCTUATION = 5;
    private static final int NOTHING_SMALL = 6;
    private static final int BEGINS_CAPITAL = 7;
    private static final int ONE_CAPITAL_INSIDE = 8;
    private static final int CAPITALS_INSIDE = 9;
    private static final int SOME_DIGIT = 10;
    private static final int PERIOD = 11;
    private static final int HYPHEN = 12;
    private static final int OTHER_PUNCTUATION = 13;

    private Shape() {}

    /** A simple form with a sign for each kind of character, at most two of a kind in a row. */
    public static String of(String simple) {
        StringBuilder shape = new StringBuilder(simple.length());
        char before = 0;
        int repeated = 0;
        for (int i = 0; i < simple.length(); i++) {
            char kind = kind(simple.charAt(i));
            repeated = kind == before ? repeated + 1 : 0;
            before = kind;
            if (repeated < 2) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Characters.isCapital(c)) {
            return 'A';
        }
        if (Characters.isSmall(c)) {
            return 'a';
        }
        if (Characters.isDigit(c)) {
            return '1';
        }
        return Characters.isPunctuation(c) ? '.' : 'x';
    }

    /**
     * Notes on a simple form, a bit for each of {@link #NOTES}.
     *
     * @param first whether it is the first word of a sentence, whose capital says nothing
     */
    public static int notes(String simple, boolean first) {
        if (simple.equals(SimpleForm.LINK)) {
            return 1 << LINK;
        }
        Counts counts = new Counts(simple);
        int size = simple.length();
        int notes = 0;
        if (counts.capital == size) {
            notes |= 1 << ALL_CAPITAL;
        } else if (counts.small == size) {
            notes |= 1 << ALL_SMALL;
        } else if (counts.digits == size) {
            notes |= 1 << ALL_DIGITS;
        } else if (counts.punctuation == size) {
            notes |= 1 << ALL_PUNCTUATION;
        } else if (counts.digits + counts.punctuation == size) {
            notes |= 1 << DIGITS_AND_PUNCTUATION;
        } else if (counts.small == 0) {
            notes |= 1 << NOTHING_SMALL;
        }
        if (counts.capital < size) {
            boolean begins = Characters.isCapital(simple.charAt(0));
            int inside = counts.capital - (begins ? 1 : 0);
            notes |= begins && !first ? 1 << BEGINS_CAPITAL : 0;
            notes |= inside == 1 ? 1 << ONE_CAPITAL_INSIDE : 0;
            notes |= inside > 1 ? 1 << CAPITALS_INSIDE : 0;
        }
        if (counts.digits > 0 && counts.digits < size) {
            notes |= 1 << SOME_DIGIT;
        }
        boolean period = simple.indexOf('.') >= 0;
        boolean hyphen = simple.indexOf('-') >= 0;
        notes |= period ? 1 << PERIOD : 0;
        notes |= hyphen ? 1 << HYPHEN : 0;
        if (counts.punctuation > 0 && counts.punctuation < size && !period && !hyphen) {
            notes |= 1 << OTHER_PUNCTUATION;
        }
        return notes;
    }

    /** How many characters of a word are of which kind. */
    private static final class Counts {
        private int capital;
        private int small;
        private int digits;
        private int punctuation;

        Counts(String word) {
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                capital += Characters.isCapital(c) ? 1 : 0;
                small += Characters.isSmall(c) ? 1 : 0;
                digits += Characters.isDigit(c) ? 1 : 0;
                punctuation += Characters.isPunctuation(c) ? 1 : 0;
            }
        }
    }
}
