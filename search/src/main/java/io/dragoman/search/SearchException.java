package io.dragoman.search;

/** The index cannot be opened, read or written; the message says what to do about it. */
public final class SearchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
