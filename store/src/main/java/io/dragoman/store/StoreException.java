package io.dragoman.store;

import org.jspecify.annotations.Nullable;

/** Something is wrong with a store, or with what it was asked: what, and what the user can do about it. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final String remedy;

    public StoreException(String what, String remedy) {
        this(what, remedy, null);
    }

    StoreException(String what, String remedy, @Nullable Throwable cause) {
        super(what + "; " + remedy, cause);
        this.what = what;
        this.remedy = remedy;
    }

    /** What is wrong; may hold several lines where a query is shown. */
    public String what() {
        return what;
    }

    /** What to do about it, in the imperative. */
    public String remedy() {
        return remedy;
    }
}
