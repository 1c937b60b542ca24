package io.dragoman.app;

import io.dragoman.exchange.RecordJson;
import io.dragoman.record.ArticleRecord;
import io.dragoman.store.Pair;
import io.dragoman.store.RecordStore;
import java.util.ArrayList;
import java.util.List;

/** Fetches from a store every article that names one of two countries: what became of a matter may stand in any of them. */
final class PairArticles {

    /** Articles fetched at once. */
    private static final int BATCH = 250;

    private PairArticles() {}

    static List<ArticleRecord> of(RecordStore store, Pair pair) {
        RecordJson json = new RecordJson();
        List<ArticleRecord> articles = new ArrayList<>();
        for (int offset = 0; ; offset += BATCH) {
            // A pair is two codes of three capital letters.
            List<? extends List<?>> rows = store.sql(
                            "SELECT record::VARCHAR FROM articles WHERE id IN (SELECT article FROM actors WHERE country IN ('"
                                    + pair.one() + "', '" + pair.other() + "')) ORDER BY id LIMIT " + BATCH + " OFFSET "
                                    + offset)
                    .rows();
            rows.forEach(row -> articles.add(json.read(String.valueOf(row.get(0)))));
            if (rows.size() < BATCH) {
                return articles;
            }
        }
    }
}
