package io.dragoman.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of an article: what is known of it besides what it reports.
 *
 * @param published the day it was published
 * @param publishedBasis how that day is known, where it was not plainly told: "the address", "08.04.2021, day first by
 *     the page's language"; null where it was
 * @param publication the outlet
 * @param bylineBio what the article says of its author
 * @param furniture page controls and other text that is not part of the article
 * @param genre null until recognised
 * @param language ISO 639-1
 * @param body where the article's own text lies
 */
public record Document(
        @Nullable String title,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable String publishedBasis,
        @Nullable String publication,
        @Nullable String bylineBio,
        @Nullable String url,
        List<Evidence> furniture,
        @Nullable String genre,
        String language,
        Span body) {
    public Document {
        furniture = List.copyOf(furniture);
    }

    /** A head whose day, if it has one, is plainly told. */
    public Document(
            @Nullable String title,
            @Nullable String author,
            @Nullable LocalDate published,
            @Nullable String publication,
            @Nullable String bylineBio,
            @Nullable String url,
            List<Evidence> furniture,
            @Nullable String genre,
            String language,
            Span body) {
        this(title, author, published, null, publication, bylineBio, url, furniture, genre, language, body);
    }
}
