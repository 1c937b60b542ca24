package io.dragoman.parser.decoding;

/** A word of the tree so far, seen from another. */
public enum Relative {
    SELF,
    HEAD,
    HEAD_OF_HEAD,
    LEFTMOST,
    SECOND_LEFTMOST,
    RIGHTMOST,
    SECOND_RIGHTMOST,
    LEFT_SIBLING,
    SECOND_LEFT_SIBLING
}
