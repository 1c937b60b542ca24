package io.dragoman.web.history;

import io.dragoman.chronicle.calendar.Calendar;
import io.dragoman.chronicle.journey.Journeys;
import io.dragoman.chronicle.ledger.Ledger;
import io.dragoman.record.ArticleRecord;
import io.dragoman.store.Pair;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What follows from the articles of a store at one moment. Immutable.
 *
 * @param generation the store's, when it was looked at
 */
public record History(
        long generation,
        Ledger ledger,
        Journeys journeys,
        Calendar calendar,
        Map<String, List<ArticleRecord>> articlesByPair) {

    static History of(long generation, Collection<ArticleRecord> articles) {
        Ledger ledger = Ledger.of(articles);
        Journeys journeys = Journeys.of(articles);
        Map<String, List<ArticleRecord>> byPair = new HashMap<>();
        for (ArticleRecord article : articles) {
            for (String pair : SlimRecord.pairs(article)) {
                byPair.computeIfAbsent(pair, key -> new ArrayList<>()).add(article);
            }
        }
        return new History(generation, ledger, journeys, Calendar.of(articles, ledger, journeys), byPair);
    }

    /** The articles that report events between two countries, without what is not needed to count them. */
    public List<ArticleRecord> articles(Pair pair) {
        return articlesByPair.getOrDefault(SlimRecord.key(pair.one(), pair.other()), List.of());
    }
}
