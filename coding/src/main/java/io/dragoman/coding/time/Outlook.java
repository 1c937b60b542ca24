package io.dragoman.coding.time;

/** Whether the words around a time expression speak of what was, or of what is to come. */
enum Outlook {
    PAST,
    FUTURE,
    UNKNOWN
}
