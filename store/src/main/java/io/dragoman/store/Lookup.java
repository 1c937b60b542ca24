package io.dragoman.store;

import io.dragoman.exchange.RecordJson;
import io.dragoman.record.ActorType;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Category;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Evidence;
import io.dragoman.record.Modality;
import io.dragoman.record.RuleReference;
import io.dragoman.record.Span;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds articles, events and actors by a {@link Query}. */
final class Lookup {
    private final Connection connection;

    Lookup(Connection connection) {
        this.connection = connection;
    }

    /** The article of an id, or none. */
    List<ArticleRecord> article(String id, RecordJson json) throws SQLException {
        Condition condition = new Condition();
        condition.and("a.id = ?", List.of(id));
        return rows(
                "SELECT a.record FROM articles a" + condition.where(),
                condition,
                Query.everything(),
                row -> json.read(row.getString(1)));
    }

    /** The articles of several ids. */
    List<ArticleRecord> articles(Collection<String> ids, RecordJson json) throws SQLException {
        List<ArticleRecord> found = new ArrayList<>();
        ByValues.each(
                connection, "SELECT record FROM articles WHERE id", ids, row -> found.add(json.read(row.getString(1))));
        return found;
    }

    /** The earlier versions of articles, by id, oldest first. */
    List<ArticleRecord> earlier(Collection<String> ids, RecordJson json) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT record FROM versions WHERE article IN (SELECT unnest(?)) ORDER BY article, ordinal")) {
            query.setArray(1, connection.createArrayOf("VARCHAR", ids.toArray()));
            List<ArticleRecord> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(json.read(row.getString(1)));
                }
            }
            return found;
        }
    }

    List<ArticleRecord> articles(Query query, RecordJson json) throws SQLException {
        Condition condition = new Condition();
        condition.published(query);
        if (query.pair() != null) {
            condition.reports(query.pair());
        }
        return rows(
                "SELECT a.record FROM articles a" + condition.where()
                        + " ORDER BY a.published NULLS LAST, a.article_id, a.id",
                condition,
                query,
                row -> json.read(row.getString(1)));
    }

    List<EventRow> events(Query query) throws SQLException {
        Condition condition = new Condition();
        if (query.pair() != null) {
            condition.pair(query.pair());
        }
        condition.dated(query);
        return rows(
                "SELECT e.*, a.article_id, a.title FROM events e JOIN articles a ON a.id = e.article"
                        + condition.where()
                        + " ORDER BY e.date_start NULLS LAST, e.date_end NULLS LAST, e.article, e.ordinal",
                condition,
                query,
                Lookup::event);
    }

    List<ActorRow> actors(Query query) throws SQLException {
        Condition condition = new Condition();
        if (query.pair() != null) {
            condition.and(
                    "c.country IN (?, ?)",
                    List.of(query.pair().one(), query.pair().other()));
        }
        condition.published(query);
        return rows(
                "SELECT c.name, c.type, c.country, c.code, list_sort(list(DISTINCT c.role) FILTER (c.role IS NOT NULL)) AS roles,"
                        + " count(DISTINCT c.article) AS articles, sum(c.mentions)::BIGINT AS mentions"
                        + " FROM actors c JOIN articles a ON a.id = c.article" + condition.where()
                        + " GROUP BY c.name, c.type, c.country, c.code"
                        + " ORDER BY mentions DESC, c.name, c.type, c.country NULLS LAST, c.code NULLS LAST",
                condition,
                query,
                Lookup::actor);
    }

    private interface Form<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String select, Condition condition, Query query, Form<T> form) throws SQLException {
        String limited = query.limit() == null ? select : select + " LIMIT " + query.limit();
        try (PreparedStatement statement = connection.prepareStatement(limited)) {
            int position = 1;
            for (Object value : condition.values()) {
                statement.setObject(position++, value);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(form.read(row));
                }
            }
            return found;
        }
    }

    private static EventRow event(ResultSet row) throws SQLException {
        String category = row.getString("category");
        return new EventRow(
                row.getString("article"),
                row.getString("article_id"),
                row.getString("title"),
                row.getString("id"),
                category == null ? null : Category.valueOf(category),
                row.getString("mode"),
                row.getString("cameo"),
                number(row, "goldstein"),
                number(row, "plover_score"),
                participants(row, "source"),
                participants(row, "target"),
                row.getBoolean("is_symmetric"),
                date(row),
                row.getString("place"),
                Modality.valueOf(constant(row.getString("modality"))),
                new RuleReference(row.getString("rule"), row.getString("rule_file"), row.getInt("rule_line")),
                evidence(row));
    }

    private static ActorRow actor(ResultSet row) throws SQLException {
        List<String> roles = new ArrayList<>();
        for (String role : texts(row, "roles")) {
            if (role != null) {
                roles.add(role);
            }
        }
        return new ActorRow(
                row.getString("name"),
                ActorType.valueOf(constant(row.getString("type"))),
                row.getString("country"),
                row.getString("code"),
                roles,
                row.getLong("articles"),
                row.getLong("mentions"));
    }

    private static List<EventRow.Participant> participants(ResultSet row, String side) throws SQLException {
        List<@Nullable String> names = texts(row, side + "_names");
        List<@Nullable String> codes = texts(row, side + "_codes");
        List<@Nullable String> countries = texts(row, side + "_countries");
        List<EventRow.Participant> participants = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            participants.add(new EventRow.Participant(String.valueOf(names.get(i)), codes.get(i), countries.get(i)));
        }
        return participants;
    }

    private static @Nullable DateSpan date(ResultSet row) throws SQLException {
        if (row.getString("date") == null) {
            return null;
        }
        return new DateSpan(
                row.getObject("date_start", LocalDate.class),
                row.getObject("date_end", LocalDate.class),
                DatePrecision.valueOf(constant(row.getString("date_precision"))),
                DateBasis.valueOf(constant(row.getString("date_basis"))));
    }

    private static @Nullable Evidence evidence(ResultSet row) throws SQLException {
        String text = row.getString("evidence");
        return text == null
                ? null
                : new Evidence(text, new Span(row.getInt("evidence_start"), row.getInt("evidence_end")));
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : Double.valueOf(value);
    }

    private static List<@Nullable String> texts(ResultSet row, String column) throws SQLException {
        List<@Nullable String> texts = new ArrayList<>();
        Array array = row.getArray(column);
        if (array != null) {
            for (Object value : (Object[]) array.getArray()) {
                texts.add(value == null ? null : value.toString());
            }
        }
        return texts;
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
