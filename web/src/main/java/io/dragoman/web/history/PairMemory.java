package io.dragoman.web.history;

import io.dragoman.chronicle.series.PairEvent;
import io.dragoman.chronicle.series.PairEvents;
import io.dragoman.record.ArticleRecord;
import io.dragoman.store.Pair;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what countries did to each other from one history to the next, as long as no article on them comes in.
 * Thread-safe.
 */
final class PairMemory {
    private record Memory(List<ArticleRecord> articles, List<PairEvent> events) {
        /** Whether it is of these very articles: comparing them whole would cost more than all else. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(List<ArticleRecord> others) {
            if (articles.size() != others.size()) {
                return false;
            }
            Iterator<ArticleRecord> other = others.iterator();
            return articles.stream().allMatch(article -> article == other.next());
        }
    }

    private final Map<Pair, Memory> memories = new ConcurrentHashMap<>();

    /** The events that some articles report between two countries. */
    List<PairEvent> events(Pair pair, List<ArticleRecord> articles) {
        @Nullable Memory known = memories.get(pair);
        if (known == null || !known.isOf(articles)) {
            known = new Memory(articles, List.copyOf(PairEvents.of(articles, pair.one(), pair.other())));
            memories.put(pair, known);
        }
        return known.events();
    }
}
