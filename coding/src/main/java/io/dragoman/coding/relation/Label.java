package io.dragoman.coding.relation;

/**
 * Words of a sentence that characterise a relationship.
 *
 * @param attitude supportive, critical or neutral
 * @param first first token of the characterising words, inclusive
 * @param last last token of them, inclusive
 * @param from first token of the words that prove it, inclusive
 * @param to last token of them, inclusive
 * @param head token that the rest of the sentence attaches to
 */
record Label(String attitude, int first, int last, int from, int to, int head) {

    boolean overlaps(Label other) {
        return first <= other.last && other.first <= last;
    }

    Label with(String judged) {
        return new Label(judged, first, last, from, to, head);
    }
}
