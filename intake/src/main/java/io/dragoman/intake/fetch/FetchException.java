package io.dragoman.intake.fetch;

import io.dragoman.text.load.InputProblem;
import io.dragoman.text.load.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An address that gave nothing. */
public final class FetchException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What asking again would bring. */
    public enum Kind {
        /** Nothing was asked: this program's own rules forbid it. */
        FORBIDDEN,
        /** The same, always. */
        REFUSED,
        /** The server says that there is nothing any more. */
        GONE,
        /** Perhaps an answer. */
        LATER
    }

    private final Kind kind;
    private final String remedy;
    private final @Nullable Instant notBefore;

    private FetchException(Kind kind, String what, String remedy, @Nullable Instant notBefore) {
        super(what, null, false, false);
        this.kind = kind;
        this.remedy = remedy;
        this.notBefore = notBefore;
    }

    static FetchException forbidden(String what, String remedy) {
        return new FetchException(Kind.FORBIDDEN, what, remedy, null);
    }

    public static FetchException refused(String what, String remedy) {
        return new FetchException(Kind.REFUSED, what, remedy, null);
    }

    static FetchException gone(String what, String remedy) {
        return new FetchException(Kind.GONE, what, remedy, null);
    }

    /** {@code notBefore}: when the server wants to be asked again; null if it does not tell. */
    public static FetchException later(String what, @Nullable Instant notBefore) {
        return new FetchException(Kind.LATER, what, "try again later", notBefore);
    }

    public Kind kind() {
        return kind;
    }

    /** When the server wants to be asked again; null if it does not tell. */
    public @Nullable Instant notBefore() {
        return notBefore;
    }

    public String what() {
        return String.valueOf(getMessage());
    }

    public InputProblem at(String origin) {
        return new InputProblem(origin, what(), remedy);
    }

    public Refusal refusal() {
        return new Refusal(what(), remedy);
    }
}
