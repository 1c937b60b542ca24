package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Ratio;
import java.util.Map;

/**
 * The score of one article: for each field of its head whether it is right, and a score for each kind that gold has.
 * Where gold is not {@code exhaustive}, precision is a lower bound.
 */
public record ArticleScore(
        String articleId, boolean exhaustive, Map<String, Boolean> document, Map<Kind, KindScore> kinds) {

    /** Fields of the head that are right, of those in gold. */
    public Ratio documentFields() {
        int right = (int) document.values().stream().filter(field -> field).count();
        return new Ratio(right, document.size());
    }
}
