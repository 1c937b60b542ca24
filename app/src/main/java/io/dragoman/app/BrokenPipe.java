package io.dragoman.app;

/** Thrown where nobody reads standard output any more; ends the command without a word. */
final class BrokenPipe extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
