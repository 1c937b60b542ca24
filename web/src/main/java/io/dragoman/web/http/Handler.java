package io.dragoman.web.http;

/** Answers requests. The same request has the same answer as long as the store does not change. */
@FunctionalInterface
public interface Handler {

    /** Throws {@link Problem} for what is wrong with the request. */
    Answer answer(Request request);
}
