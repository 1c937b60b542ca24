package io.dragoman.intake.page;

/**
 * A run of text that the page sets apart: a paragraph, a heading, an item of a list, a line of a box.
 *
 * @param text with single blanks
 * @param linked how many of its characters are links
 * @param kind what it is
 * @param level of a heading, 1 to 6; 0 for all else
 * @param signs what its words tell of the box around it, see {@link Signs}
 */
record Block(String text, int linked, Kind kind, int level, int signs) implements Part {

    /** What a block is. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        /** Preformatted, or text directly in a box. */
        LOOSE
    }

    private static final int SENTENCE = 25;
    private static final int LONG = 80;

    boolean isMostlyLinks() {
        return 2 * linked > text.length();
    }

    boolean endsSentence() {
        int end = text.length();
        while (end > 0 && "”\"’')]».".indexOf(text.charAt(end - 1)) >= 0 && text.charAt(end - 1) != '.') {
            end--;
        }
        return end > 0 && ".!?…:;".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether it reads like a piece of an article: a sentence, and not mainly links. */
    boolean isProse() {
        return kind != Kind.HEADING
                && text.length() >= SENTENCE
                && 5 * linked < 2 * text.length()
                && (endsSentence() || text.length() >= LONG);
    }

    /** Its weight in the search for the article, in characters. */
    int weight() {
        return isProse() ? text.length() - linked : 0;
    }
}
