package io.dragoman.text.load;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article besides its text, by whatever holds it: a page's metadata, a feed's entry, a mail's head.
 *
 * @param published the day of publication; wins over what the text tells
 * @param publishedBasis how that day is known, null where it was plainly told
 * @param ambiguousDate a date of publication that can be read as two days, as written; null if another was found
 * @param lastResort a day to be taken where the text tells none: that of a file's creation, of a page's capture
 * @param lastResortBasis how that day is known
 * @param updated when the text was last changed, or captured by an archive
 * @param publication the outlet
 * @param language the language it claims to be in, a tag such as {@code en-GB}
 */
public record Facts(
        @Nullable String title,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable String publishedBasis,
        @Nullable String ambiguousDate,
        @Nullable LocalDate lastResort,
        @Nullable String lastResortBasis,
        @Nullable Instant updated,
        @Nullable String publication,
        @Nullable String url,
        @Nullable String language) {

    /** Nothing. */
    public static final Facts NOTHING = new Facts(null, null, null, null, null, null, null, null, null, null, null);

    /** These facts, with those of another for what these don't tell. */
    public Facts or(Facts other) {
        boolean dated = published != null;
        boolean resort = lastResort != null;
        return new Facts(
                first(title, other.title),
                first(author, other.author),
                dated ? published : other.published,
                dated ? publishedBasis : other.publishedBasis,
                first(ambiguousDate, other.ambiguousDate),
                resort ? lastResort : other.lastResort,
                resort ? lastResortBasis : other.lastResortBasis,
                updated == null ? other.updated : updated,
                first(publication, other.publication),
                first(url, other.url),
                first(language, other.language));
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects facts; blank texts count as none. Not thread-safe. */
    public static final class Builder {

        private @Nullable String title;
        private @Nullable String author;
        private @Nullable LocalDate published;
        private @Nullable String publishedBasis;
        private @Nullable String ambiguousDate;
        private @Nullable LocalDate lastResort;
        private @Nullable String lastResortBasis;
        private @Nullable Instant updated;
        private @Nullable String publication;
        private @Nullable String url;
        private @Nullable String language;

        private Builder() {}

        public Builder title(@Nullable String value) {
            title = told(value);
            return this;
        }

        public Builder author(@Nullable String value) {
            author = told(value);
            return this;
        }

        public Builder published(@Nullable LocalDate day) {
            return published(day, null);
        }

        public Builder published(@Nullable LocalDate day, @Nullable String basis) {
            published = day;
            publishedBasis = day == null ? null : basis;
            return this;
        }

        public Builder ambiguousDate(@Nullable String written) {
            ambiguousDate = told(written);
            return this;
        }

        public Builder lastResort(@Nullable LocalDate day, String basis) {
            lastResort = day;
            lastResortBasis = day == null ? null : basis;
            return this;
        }

        public Builder updated(@Nullable Instant moment) {
            updated = moment;
            return this;
        }

        public Builder publication(@Nullable String value) {
            publication = told(value);
            return this;
        }

        public Builder url(@Nullable String value) {
            url = told(value);
            return this;
        }

        public Builder language(@Nullable String value) {
            language = told(value);
            return this;
        }

        public Facts build() {
            return new Facts(
                    title,
                    author,
                    published,
                    publishedBasis,
                    ambiguousDate,
                    lastResort,
                    lastResortBasis,
                    updated,
                    publication,
                    url,
                    language);
        }

        private static @Nullable String told(@Nullable String value) {
            return value == null || value.isBlank() ? null : value.strip();
        }
    }
}
