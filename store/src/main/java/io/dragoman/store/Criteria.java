package io.dragoman.store;

import java.util.ArrayList;
import java.util.List;

/** What a selection restricts, kind by kind. */
final class Criteria {

    private Criteria() {}

    /** Throws {@link IllegalArgumentException} for a filter or an order that the kind does not have. */
    static List<Criterion> of(ItemKind kind, Selection selection) {
        List<Criterion> all = new ArrayList<>();
        Pair pair = selection.pair();
        if (pair != null) {
            all.add(between(kind, pair));
        }
        String country = selection.country();
        if (country != null) {
            all.add(new Criterion.Holds(
                    kind.countryColumns().isEmpty() ? List.of("a.countries") : items(kind.countryColumns()), country));
        }
        String actor = selection.actor();
        if (actor != null && !kind.nameColumns().isEmpty()) {
            all.add(new Criterion.Holds(items(kind.nameColumns()), actor));
        }
        if (selection.from() != null || selection.to() != null) {
            all.add(
                    kind.dated()
                            ? new Criterion.Touches(
                                    "i.date", "i.date_start", "i.date_end", selection.from(), selection.to())
                            : published(selection));
        }
        common(selection, all, "i.article", "i.evidence");
        selection.filters().forEach((column, values) -> {
            if (!kind.filters().contains(column)) {
                throw new IllegalArgumentException(kind.word() + " cannot be chosen by " + column + ", only by "
                        + String.join(", ", kind.filters()));
            }
            all.add(new Criterion.OneOf("i." + column, values));
        });
        return all;
    }

    /** What restricts a list of articles. */
    static List<Criterion> ofArticles(Selection selection) {
        List<Criterion> all = new ArrayList<>();
        Pair pair = selection.pair();
        if (pair != null) {
            all.add(new Criterion.Holds(List.of("a.pairs"), key(pair)));
        }
        String country = selection.country();
        if (country != null) {
            all.add(new Criterion.Holds(List.of("a.countries"), country));
        }
        if (selection.from() != null || selection.to() != null) {
            all.add(published(selection));
        }
        common(selection, all, "a.id", "a.title");
        return all;
    }

    private static void common(Selection selection, List<Criterion> all, String id, String text) {
        String article = selection.article();
        if (article != null) {
            all.add(new Criterion.OneOf(id, List.of(article)));
        }
        String words = selection.words();
        if (words != null) {
            all.add(new Criterion.Says(text, words));
        }
    }

    private static Criterion published(Selection selection) {
        return new Criterion.Touches("a.published", "a.published", "a.published", selection.from(), selection.to());
    }

    private static Criterion between(ItemKind kind, Pair pair) {
        List<String> columns = items(kind.countryColumns());
        return switch (kind) {
            case EVENTS ->
                new Criterion.Paired(
                        kind,
                        key(pair),
                        new Criterion.Across(
                                columns.get(0), columns.get(1), "i.is_symmetric", pair.one(), pair.other()));
            case STATEMENTS ->
                new Criterion.Paired(
                        kind,
                        key(pair),
                        new Criterion.Across(columns.get(0), columns.get(1), null, pair.one(), pair.other()));
            case MEETINGS, AGREEMENTS, CALENDAR, RELATIONS ->
                new Criterion.Paired(kind, key(pair), new Criterion.Pooled(columns, pair.one(), pair.other()));
            case ACTORS -> new Criterion.OneOf("i.country", List.of(pair.one(), pair.other()));
            case FIGURES, TIMES, PLACES, COREFERENCE -> new Criterion.Holds(List.of("a.pairs"), key(pair));
        };
    }

    /** The pair as it stands in {@code articles.pairs}. */
    static String key(Pair pair) {
        return key(pair.one(), pair.other());
    }

    static String key(String one, String other) {
        return one.compareTo(other) <= 0 ? one + "-" + other : other + "-" + one;
    }

    private static List<String> items(List<String> columns) {
        return columns.stream().map(column -> "i." + column).toList();
    }

    /** The column to sort by, null for the order of the text; throws {@link IllegalArgumentException} for others. */
    static String sortColumn(ItemKind kind, String sort) {
        if (sort.equals("published")) {
            return "a.published";
        }
        if (sort.equals("date")) {
            return kind.dated() ? "i.date_start" : "a.published";
        }
        if (!kind.sorts().contains(sort)) {
            throw new IllegalArgumentException(
                    kind.word() + " cannot be sorted by " + sort + ", only by date, published"
                            + (kind.sorts().isEmpty() ? "" : ", " + String.join(", ", kind.sorts())));
        }
        return "i." + sort;
    }

    static String articleSort(String sort) {
        return switch (sort) {
            case "date", "published" -> "a.published";
            case "title", "publication", "author" -> "a." + sort;
            default ->
                throw new IllegalArgumentException(
                        "articles cannot be sorted by " + sort + ", only by published, title, publication, author");
        };
    }
}
