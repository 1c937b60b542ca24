package io.dragoman.parser.decoding;

/** The word a place in the state is counted from. */
public enum Anchor {
    /** The word being tagged, or the next word that is not on the stack yet; counted along the sentence. */
    INPUT,
    /** The word on top of the stack; counted along the sentence. */
    TOP,
    /** The word on top of the stack; counted down the stack. */
    STACK
}
