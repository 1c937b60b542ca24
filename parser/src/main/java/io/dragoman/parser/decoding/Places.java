package io.dragoman.parser.decoding;

/** A state of decoding, as far as places of words in it can be named. */
interface Places {

    /** The word at a place; −1 for none. */
    int word(Anchor anchor, int window, Relative relative);
}
