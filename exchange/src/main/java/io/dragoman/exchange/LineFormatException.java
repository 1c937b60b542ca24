package io.dragoman.exchange;

/** A line of JSONL that is not what was expected; the message says what is wrong with it. */
public final class LineFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LineFormatException(String problem) {
        super(problem);
    }

    LineFormatException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
