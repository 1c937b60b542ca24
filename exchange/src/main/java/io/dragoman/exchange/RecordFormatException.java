package io.dragoman.exchange;

/** JSON that is no article record; the message begins with the place: a JSON pointer, or line and column. */
public final class RecordFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RecordFormatException(String place, String problem) {
        super(place + ": " + problem);
    }

    RecordFormatException(String place, String problem, Throwable cause) {
        super(place + ": " + problem, cause);
    }
}
