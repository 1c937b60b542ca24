package io.dragoman.intake.feed;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a feed.
 *
 * @param id what the feed calls it, else its address; empty if it has neither
 * @param address of the article, absolute; null if none is told
 * @param updated when it was changed last
 * @param html the article or the beginning of it, as HTML; empty if there is none
 * @param whole whether {@code html} was given as the content, not as a summary
 */
public record Entry(
        String id,
        @Nullable String title,
        @Nullable String address,
        @Nullable LocalDate published,
        @Nullable Instant updated,
        @Nullable String author,
        String html,
        boolean whole) {}
