package io.dragoman.store;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Document;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What names an article in a list.
 *
 * @param id id of the article's record
 * @param articleId the name its user knows the article by
 * @param published the day it was published
 * @param publication the outlet
 */
public record ArticleHead(
        String id,
        String articleId,
        @Nullable String title,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable String publication,
        @Nullable String url,
        String language) {

    static ArticleHead of(ArticleRecord article) {
        Document document = article.document();
        return new ArticleHead(
                article.id(),
                article.articleId(),
                document.title(),
                document.author(),
                document.published(),
                document.publication(),
                document.url(),
                document.language());
    }

    /** The title, or without one the name its user knows it by. */
    public String label() {
        return title == null || title.isBlank() ? articleId : title;
    }
}
