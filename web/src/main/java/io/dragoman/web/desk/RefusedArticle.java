package io.dragoman.web.desk;

/** An article that cannot be read; the message says why and what to do about it, in one line. */
public final class RefusedArticle extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefusedArticle(String message) {
        super(message);
    }
}
