package io.dragoman.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of an article: what is known of it besides what it reports.
 *
 * @param published the day it was published
 * @param publishedBasis how that day is known, where it was not plainly told: "the address", "08.04.2021, day first by
 *     the page's language"; null where it was
 * @param updated as of when its source gives this text: when it was last changed, or captured by an archive; null if that
 *     is not told
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
        @Nullable Instant updated,
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

    /** A head of a text of which no change is known. */
    public Document(
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
        this(
                title,
                author,
                published,
                publishedBasis,
                null,
                publication,
                bylineBio,
                url,
                furniture,
                genre,
                language,
                body);
    }

    /** When this text was made known: when it was changed last, else the day of publication; null if neither is told. */
    public @Nullable Instant asOf() {
        return updated != null || published == null
                ? updated
                : published.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** A head whose day, if it has one, is plainly told, and of no known change. */
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
