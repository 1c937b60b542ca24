package io.dragoman.store;

import io.dragoman.exchange.RecordJson;
import io.dragoman.record.RecordItem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds items and heads of articles by a {@link Selection}. */
final class ItemLookup {
    static final String HEAD = "a.id, a.article_id, a.title, a.author, a.published, a.publication, a.url, a.language";

    /** What is known of an item in the table item_pairs. */
    private static final Set<String> OF_PAIRS =
            Set.of("i.article", "i.ordinal", "i.key", "i.date", "i.date_start", "i.date_end");

    private final Connection connection;

    ItemLookup(Connection connection) {
        this.connection = connection;
    }

    <T extends RecordItem> Found<Entry<T>> items(
            ItemKind kind, Class<T> type, Selection selection, RecordJson json, Recent recent) throws SQLException {
        // The page is cut before anything wide is fetched: sorting whole items costs ten times as much.
        Found<Chosen> page = choose(kind, selection);
        return new Found<>(page.total(), new Taking(connection, recent).entries(kind, type, page.items(), json));
    }

    private Found<Chosen> choose(ItemKind kind, Selection selection) throws SQLException {
        List<Criterion> criteria = new ArrayList<>(Criteria.of(kind, selection));
        String sort = selection.sort() == null ? null : Criteria.sortColumn(kind, selection.sort());
        String table = kind.word();
        if (criteria.stream().anyMatch(Criterion.Paired.class::isInstance) && ofPairs(sort, criteria)) {
            table = "item_pairs";
            criteria.replaceAll(one ->
                    one instanceof Criterion.Paired paired ? new Criterion.Listed(paired.pair(), paired.kind()) : one);
        }
        String tables = from(table, sort, criteria);
        String order = sort == null
                ? " ORDER BY i.article, i.ordinal"
                : " ORDER BY " + sort + direction(selection) + ", i.article, i.ordinal";
        // All of them are counted by the way where few are left, and apart where that costs no look at them.
        String total = criteria.isEmpty() ? "" : ", count(*) OVER ()";
        List<Chosen> chosen = new ArrayList<>();
        long counted = -1;
        try (PreparedStatement query = prepare(
                        "SELECT i.article, i.key" + total + tables + order + " LIMIT " + selection.limit() + " OFFSET "
                                + selection.offset(),
                        criteria);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                chosen.add(new Chosen(row.getString(1), row.getString(2)));
                counted = total.isEmpty() ? -1 : row.getLong(3);
            }
        }
        return new Found<>(counted < 0 ? total(selection, chosen.size(), tables, criteria) : counted, chosen);
    }

    /** A table with what restricts it; articles are joined to it only where they are asked about. */
    private static String from(String table, @Nullable String sort, List<Criterion> criteria) {
        boolean ofArticles = Stream.concat(
                        Stream.ofNullable(sort), criteria.stream().flatMap(one -> one.columns().stream()))
                .anyMatch(column -> column.startsWith("a."));
        return " FROM " + table + " i" + (ofArticles ? " JOIN articles a ON a.id = i.article" : "") + where(criteria);
    }

    private static boolean ofPairs(@Nullable String sort, List<Criterion> criteria) {
        return (sort == null || known(sort))
                && criteria.stream().flatMap(one -> one.columns().stream()).allMatch(ItemLookup::known);
    }

    private static boolean known(String column) {
        return column.startsWith("a.") || OF_PAIRS.contains(column);
    }

    Found<ArticleHead> heads(Selection selection) throws SQLException {
        List<Criterion> criteria = Criteria.ofArticles(selection);
        String tables = " FROM articles a" + where(criteria);
        String sort = selection.sort() == null ? "a.article_id" : Criteria.articleSort(selection.sort());
        List<ArticleHead> heads = new ArrayList<>();
        try (PreparedStatement query = prepare(
                "SELECT " + HEAD + tables + " ORDER BY " + sort + direction(selection) + ", a.article_id, a.id LIMIT "
                        + selection.limit() + " OFFSET " + selection.offset(),
                criteria)) {
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    heads.add(head(row));
                }
            }
        }
        return new Found<>(total(selection, heads.size(), tables, criteria), heads);
    }

    List<Count> counts(ItemKind kind, Selection selection, String column) throws SQLException {
        if (!kind.filters().contains(column)) {
            throw new IllegalArgumentException(kind.word() + " cannot be counted by " + column);
        }
        List<Criterion> criteria = Criteria.of(kind, selection);
        List<Count> counts = new ArrayList<>();
        try (PreparedStatement query = prepare(
                "SELECT CAST(i." + column + " AS VARCHAR) AS v, count(*) AS n" + from(kind.word(), null, criteria)
                        + " GROUP BY v HAVING v IS NOT NULL ORDER BY n DESC, v",
                criteria)) {
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    counts.add(new Count(row.getString(1), row.getLong(2)));
                }
            }
        }
        return counts;
    }

    List<Dyad> dyads(@Nullable Pair pair, @Nullable LocalDate from, @Nullable LocalDate to, Dyad.@Nullable Grain grain)
            throws SQLException {
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        if (pair != null) {
            parts.add("pair = ?");
            values.add(Criteria.key(pair));
        }
        if (from != null) {
            parts.add("day >= ?");
            values.add(from);
        }
        if (to != null) {
            parts.add("day <= ?");
            values.add(to);
        }
        if (grain == Dyad.Grain.DAY) {
            parts.add("is_day");
        }
        String period = grain == null ? "DATE '0001-01-01'" : "CAST(date_trunc('" + grain + "', day) AS DATE)";
        List<Dyad> dyads = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT source, target, " + period + " AS period,"
                + " count(*), count(DISTINCT article), sum(greatest(score, 0)), sum(greatest(-score, 0)),"
                + " count(*) FILTER (quad = 1), count(*) FILTER (quad = 2), count(*) FILTER (quad = 3),"
                + " count(*) FILTER (quad = 4) FROM dyads"
                + (parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts))
                + " GROUP BY source, target, period ORDER BY source, target, period")) {
            bind(query, values);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    dyads.add(new Dyad(
                            row.getString(1),
                            row.getString(2),
                            row.getObject(3, LocalDate.class),
                            row.getLong(4),
                            row.getLong(5),
                            row.getDouble(6),
                            row.getDouble(7),
                            new Dyad.Quads(row.getLong(8), row.getLong(9), row.getLong(10), row.getLong(11))));
                }
            }
        }
        return dyads;
    }

    List<PlaceCount> eventPlaces(@Nullable LocalDate from, @Nullable LocalDate to) throws SQLException {
        List<Criterion> criteria = from == null && to == null
                ? List.of()
                : List.of(new Criterion.Touches("i.date", "i.date_start", "i.date_end", from, to));
        List<PlaceCount> counts = new ArrayList<>();
        try (PreparedStatement query = prepare(
                "SELECT p.country, p.name, count(*) AS n FROM events i JOIN places p ON p.article = i.article"
                        + " AND p.name = i.place AND p.country IS NOT NULL" + where(criteria)
                        + " GROUP BY p.country, p.name ORDER BY n DESC, p.country, p.name",
                criteria)) {
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    counts.add(new PlaceCount(row.getString(1), row.getString(2), row.getLong(3)));
                }
            }
        }
        return counts;
    }

    /** Digests of all articles by id. */
    Map<String, String> digests() throws SQLException {
        Map<String, String> digests = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT id, digest FROM articles");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                digests.put(row.getString(1), row.getString(2));
            }
        }
        return digests;
    }

    private long total(Selection selection, int found, String tables, List<Criterion> criteria) throws SQLException {
        if (selection.offset() == 0 && found < selection.limit()) {
            return found;
        }
        try (PreparedStatement query = prepare("SELECT count(*)" + tables, criteria);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    static ArticleHead head(ResultSet row) throws SQLException {
        return new ArticleHead(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }

    private static String direction(Selection selection) {
        return (selection.descending() ? " DESC" : "") + " NULLS LAST";
    }

    private static String where(List<Criterion> criteria) {
        return criteria.isEmpty()
                ? ""
                : criteria.stream()
                        .map(one -> "(" + one.sql() + ")")
                        .collect(Collectors.joining(" AND ", " WHERE ", ""));
    }

    private PreparedStatement prepare(String sql, List<Criterion> criteria) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        bind(query, criteria.stream().flatMap(one -> one.values().stream()).toList());
        return query;
    }

    private static void bind(PreparedStatement query, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            query.setObject(i + 1, values.get(i));
        }
    }
}
