package io.dragoman.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to look for. Words must all occur; "in quotation marks" as a phrase, -without, one|other, begin*.
 *
 * @param words null or blank for every article
 * @param actor an actor of the article's record has this name, in capitals or not
 * @param category an event of it has this category
 * @param country a participant of its events has this code
 */
public record SearchQuery(
        @Nullable String words,
        @Nullable String actor,
        @Nullable String category,
        @Nullable String country,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int offset,
        int limit) {}
