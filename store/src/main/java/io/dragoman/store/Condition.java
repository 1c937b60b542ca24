package io.dragoman.store;

import java.util.ArrayList;
import java.util.List;

/** A WHERE clause in the making and the values of its question marks: articles are {@code a}, events {@code e}. */
final class Condition {
    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    void and(String part, List<?> partValues) {
        parts.add("(" + part + ")");
        values.addAll(partValues);
    }

    /** The event is between the two, as {@link Between} has it. */
    void pair(Pair pair) {
        and(
                "e.key IN (SELECT p.key FROM item_pairs p WHERE p.pair = ? AND p.kind = 'events')",
                List.of(Criteria.key(pair)));
    }

    /** The article reports an event between the two. */
    void reports(Pair pair) {
        and(
                "a.id IN (SELECT p.article FROM item_pairs p WHERE p.pair = ? AND p.kind = 'events')",
                List.of(Criteria.key(pair)));
    }

    /** The article was published in the period; one without a day is in no period. */
    void published(Query query) {
        if (query.from() != null) {
            and("a.published >= ?", List.of(query.from()));
        }
        if (query.to() != null) {
            and("a.published <= ?", List.of(query.to()));
        }
    }

    /** The event's days touch the period; an event without a date is in no period, an open end reaches everywhere. */
    void dated(Query query) {
        if (query.from() != null) {
            and("e.date IS NOT NULL AND coalesce(e.date_end >= ?, true)", List.of(query.from()));
        }
        if (query.to() != null) {
            and("e.date IS NOT NULL AND coalesce(e.date_start <= ?, true)", List.of(query.to()));
        }
    }

    String where() {
        return parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
    }

    List<Object> values() {
        return values;
    }
}
