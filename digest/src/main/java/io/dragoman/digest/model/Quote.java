package io.dragoman.digest.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a line stands: the words of an article.
 *
 * @param words the sentence, on one line, cut if it is very long; null where the record gives none
 * @param source number of the source
 * @param page the record within the article's page on the server; null where the digest links to none
 */
public record Quote(
        @Nullable String words, int source, @Nullable String page) {}
