package io.dragoman.exchange.scoring.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which system items fit which gold items, both by their place in their lists. */
final class FitTable {

    private final List<Map<Integer, Fit>> rows = new ArrayList<>();

    FitTable(int goldCount) {
        for (int i = 0; i < goldCount; i++) {
            rows.add(new TreeMap<>());
        }
    }

    void put(int gold, int system, Fit fit) {
        rows.get(gold).put(system, fit);
    }

    int goldCount() {
        return rows.size();
    }

    @Nullable
    Fit get(int gold, int system) {
        return rows.get(gold).get(system);
    }

    /** The attributes right in the fit of the two; -1 where they do not fit. */
    int points(int gold, int system) {
        Fit fit = get(gold, system);
        return fit == null ? -1 : fit.points();
    }

    /** The system items that fit a gold item, in order. */
    List<Integer> fitting(int gold) {
        return List.copyOf(rows.get(gold).keySet());
    }

    /** Whether the system item fits any gold item. */
    boolean fitsAny(int system) {
        return rows.stream().anyMatch(row -> row.containsKey(system));
    }
}
