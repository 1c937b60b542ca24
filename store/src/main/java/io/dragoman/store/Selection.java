package io.dragoman.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which items to take and in which order. A null component does not restrict.
 *
 * @param pair between these two countries, either way; for kinds without sides: in articles that report an event
 *     between them
 * @param country one of the participants has this code
 * @param actor one of the participants has this name
 * @param from first day of the period
 * @param to last day of the period
 * @param article in the article of this id
 * @param words the evidence holds these words, in capitals or not
 * @param filters columns of {@link ItemKind#filters()}, each with the values allowed
 * @param sort {@code date}, {@code published} or one of {@link ItemKind#sorts()}; null for the order of the text
 * @param offset how many to pass over
 * @param limit how many at most
 */
public record Selection(
        @Nullable Pair pair,
        @Nullable String country,
        @Nullable String actor,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String article,
        @Nullable String words,
        Map<String, List<String>> filters,
        @Nullable String sort,
        boolean descending,
        int offset,
        int limit) {

    /** Throws {@link IllegalArgumentException} for a period that ends before it begins and for negative numbers. */
    public Selection {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("the period ends before it begins: " + from + " to " + to);
        }
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset and limit cannot be negative: " + offset + ", " + limit);
        }
        filters = Map.copyOf(filters);
    }

    /** Everything, in the order of date and text. */
    public static Selection all(int limit) {
        return new Selection(null, null, null, null, null, null, null, Map.of(), "date", false, 0, limit);
    }

    public Selection between(@Nullable Pair countries) {
        return new Selection(
                countries, country, actor, from, to, article, words, filters, sort, descending, offset, limit);
    }

    public Selection ofCountry(@Nullable String code) {
        return new Selection(pair, code, actor, from, to, article, words, filters, sort, descending, offset, limit);
    }

    public Selection ofActor(@Nullable String name) {
        return new Selection(pair, country, name, from, to, article, words, filters, sort, descending, offset, limit);
    }

    public Selection during(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Selection(
                pair, country, actor, first, last, article, words, filters, sort, descending, offset, limit);
    }

    public Selection inArticle(@Nullable String id) {
        return new Selection(pair, country, actor, from, to, id, words, filters, sort, descending, offset, limit);
    }

    public Selection saying(@Nullable String text) {
        return new Selection(pair, country, actor, from, to, article, text, filters, sort, descending, offset, limit);
    }

    public Selection where(String column, List<String> values) {
        Map<String, List<String>> more = new LinkedHashMap<>(filters);
        more.put(column, List.copyOf(values));
        return new Selection(pair, country, actor, from, to, article, words, more, sort, descending, offset, limit);
    }

    public Selection sortedBy(String column, boolean downwards) {
        return new Selection(pair, country, actor, from, to, article, words, filters, column, downwards, offset, limit);
    }

    public Selection page(int first, int count) {
        return new Selection(pair, country, actor, from, to, article, words, filters, sort, descending, first, count);
    }
}
