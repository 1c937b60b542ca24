package io.dragoman.digest.compose;

import io.dragoman.chronicle.calendar.Calendar;
import io.dragoman.chronicle.journey.Journeys;
import io.dragoman.chronicle.ledger.Ledger;
import io.dragoman.record.ArticleRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What digests are made of.
 *
 * @param articles those that report events, statements or characterisations of the pair
 * @param whole an article with its text by the id of its record, for what is quoted; null for one that is not known
 */
public record Material(
        Ledger ledger,
        Journeys journeys,
        Calendar calendar,
        List<ArticleRecord> articles,
        Function<String, @Nullable ArticleRecord> whole) {
    public Material {
        articles = List.copyOf(articles);
    }

    /** Everything from some articles. */
    public static Material of(Collection<ArticleRecord> articles) {
        Ledger ledger = Ledger.of(articles);
        Journeys journeys = Journeys.of(articles);
        Map<String, ArticleRecord> byId = new HashMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        return new Material(
                ledger, journeys, Calendar.of(articles, ledger, journeys), List.copyOf(articles), byId::get);
    }
}
