package io.dragoman.store;

import io.dragoman.record.RecordItem;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read of articles lately: their heads and casts, and items of them. A page that is made anew because some
 * article came in finds nearly everything here. What is read while something is written may be of before, so that it is
 * not kept. Thread-safe.
 */
final class Recent {
    /** Articles that are remembered; the one that was asked for longest ago makes room. */
    private static final int ARTICLES = 6_000;

    /** An article's head and its actors by their ids. */
    record Shown(ArticleHead head, Map<String, EventRow.Participant> cast) {}

    private static final class Known {
        private @Nullable Shown shown;
        private final Map<String, RecordItem> items = new HashMap<>();
    }

    private final Map<String, Known> articles = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > ARTICLES;
        }
    };
    private long changes;

    /** How many changes there were; to be asked for before something is read that is to be kept. */
    synchronized long changes() {
        return changes;
    }

    /** Forgets articles that were written, once that is visible to all. */
    synchronized void forget(Collection<String> ids) {
        changes++;
        articles.keySet().removeAll(ids);
    }

    synchronized Map<String, Shown> shown(Collection<String> ids) {
        Map<String, Shown> found = new HashMap<>();
        for (String id : ids) {
            Known known = articles.get(id);
            if (known != null && known.shown != null) {
                found.put(id, known.shown);
            }
        }
        return found;
    }

    synchronized void keepShown(long before, Map<String, Shown> read) {
        if (before == changes) {
            read.forEach((id, shown) -> known(id).shown = shown);
        }
    }

    /** The items of a kind that are known, by their keys. */
    synchronized Map<String, RecordItem> items(ItemKind kind, List<Chosen> chosen) {
        Map<String, RecordItem> found = new HashMap<>();
        for (Chosen one : chosen) {
            Known known = articles.get(one.article());
            RecordItem item = known == null ? null : known.items.get(kind.word() + one.key());
            if (item != null) {
                found.put(one.key(), item);
            }
        }
        return found;
    }

    synchronized void keepItems(
            long before, ItemKind kind, List<Chosen> chosen, Map<String, ? extends RecordItem> read) {
        if (before == changes) {
            for (Chosen one : chosen) {
                RecordItem item = read.get(one.key());
                if (item != null) {
                    known(one.article()).items.put(kind.word() + one.key(), item);
                }
            }
        }
    }

    private Known known(String id) {
        return articles.computeIfAbsent(id, key -> new Known());
    }
}
