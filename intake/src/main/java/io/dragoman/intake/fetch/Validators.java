package io.dragoman.intake.fetch;

import org.jspecify.annotations.Nullable;

/** What a server told of the state of a page, given back to it so that it need not send the same again. */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** Nothing is known: the server sends what it has. */
    public static final Validators NONE = new Validators(null, null);

    private static final int MAX_LENGTH = 500;

    /** Overlong ones are dropped: a server could fill the state with them. */
    public Validators {
        etag = etag == null || etag.length() > MAX_LENGTH ? null : etag;
        lastModified = lastModified == null || lastModified.length() > MAX_LENGTH ? null : lastModified;
    }
}
