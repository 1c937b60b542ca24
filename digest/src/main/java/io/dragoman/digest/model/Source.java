package io.dragoman.digest.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article that a digest rests on.
 *
 * @param number from 1, in the order of first mention
 * @param article id of the article's record
 * @param title its title, or the name its user knows it by
 * @param url where it was published; null where unknown
 * @param page its page on the server; null where the digest links to none
 */
public record Source(
        int number,
        String article,
        String title,
        @Nullable String author,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable String url,
        @Nullable String page) {

    /** Where to read it: the server's page, which shows the records in it, else where it was published. */
    public @Nullable String address() {
        return page == null ? url : page;
    }
}
