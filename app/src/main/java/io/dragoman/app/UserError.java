package io.dragoman.app;

/** Something the user can mend; the message says what and how in one line. */
final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UserError(String message) {
        super(message);
    }
}
