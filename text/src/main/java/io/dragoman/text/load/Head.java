package io.dragoman.text.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of an article while its lines are read; the first to tell something is believed. Not thread-safe. */
final class Head {

    @Nullable
    String title;

    @Nullable
    String author;

    /** A name by itself in the head; a place has the same form, so the end of the article must confirm it. */
    @Nullable
    String possibleAuthor;

    @Nullable
    String publication;

    @Nullable
    String bio;

    @Nullable
    String url;

    @Nullable
    LocalDate published;
    /** A date that can be read in two ways, as written. */
    @Nullable
    String ambiguousDate;
    /** Whether {@link #published} is that of a later change. */
    private boolean updated;

    final List<Passage> furniture = new ArrayList<>();
    /** First line of the article's own text. */
    int firstLine;
    /** Last line of the article's own text, inclusive. */
    int lastLine;

    void take(HeadLine line) {
        boolean better = published == null || (updated && !line.updated());
        if (better && line.date() != null) {
            published = line.date();
            updated = line.updated();
        }
        ambiguousDate = ambiguousDate == null ? line.ambiguous() : ambiguousDate;
        title = title == null ? line.title() : title;
        author = author == null ? line.author() : author;
        publication = publication == null ? line.publication() : publication;
        url = url == null ? line.url() : url;
    }
}
