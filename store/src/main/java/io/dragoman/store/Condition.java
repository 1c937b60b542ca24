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

    /** The event has one of the two on either side; in a symmetric one both may stand on the same. */
    void pair(Pair pair) {
        String one = pair.one();
        String other = pair.other();
        String direct = "list_contains(e.source_countries, ?) AND list_contains(e.target_countries, ?)";
        if (one.equals(other)) {
            and(direct, List.of(one, one));
            return;
        }
        String pooled = "e.is_symmetric AND list_has_all(list_concat(e.source_countries, e.target_countries), [?, ?])";
        and("(" + direct + ") OR (" + direct + ") OR (" + pooled + ")", List.of(one, other, other, one, one, other));
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
