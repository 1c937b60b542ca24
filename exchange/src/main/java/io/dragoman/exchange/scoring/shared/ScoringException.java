package io.dragoman.exchange.scoring.shared;

/** Says why two files cannot be scored against each other: unreadable JSON, broken gold, no such article. */
public final class ScoringException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ScoringException(String message) {
        super(message);
    }

    public ScoringException(String message, Throwable cause) {
        super(message, cause);
    }
}
