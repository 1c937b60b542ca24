package io.dragoman.intake.pdf;

/** A document asks for more work than any document is worth. */
final class TooMuch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooMuch() {
        super("too much", null, false, false);
    }
}
