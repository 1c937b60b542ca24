package io.dragoman.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to look for. A null component does not restrict.
 *
 * @param from first day of the period
 * @param to last day of the period
 * @param limit how many at most
 */
public record Query(
        @Nullable Pair pair,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer limit) {

    /** Throws {@link IllegalArgumentException} if the period ends before it begins or the limit is negative. */
    public Query {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("the period ends before it begins: " + from + " to " + to);
        }
        if (limit != null && limit < 0) {
            throw new IllegalArgumentException("the limit is negative: " + limit);
        }
    }

    public static Query everything() {
        return new Query(null, null, null, null);
    }

    public Query between(Pair countries) {
        return new Query(countries, from, to, limit);
    }

    public Query from(LocalDate day) {
        return new Query(pair, day, to, limit);
    }

    public Query to(LocalDate day) {
        return new Query(pair, from, day, limit);
    }

    public Query atMost(int count) {
        return new Query(pair, from, to, count);
    }
}
