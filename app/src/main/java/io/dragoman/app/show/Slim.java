package io.dragoman.app.show;

import io.dragoman.exchange.RecordJson;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Category;
import io.dragoman.record.Event;
import io.dragoman.store.RecordStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Fetches from a store no more of its articles than a listing needs, so that it may hold many. */
final class Slim {

    /** Articles fetched at once. */
    private static final int BATCH = 250;

    private final RecordStore store;
    private final Listings listing;
    private final Set<String> countries;
    private final RecordJson json = new RecordJson();

    /** {@code countries}: codes of three letters, of which an article must name one at least; empty for all articles. */
    Slim(RecordStore store, Listings listing, Set<String> countries) {
        this.store = store;
        this.listing = listing;
        this.countries = Set.copyOf(countries);
    }

    List<ArticleRecord> articles() {
        String needed =
                tables().stream().map(table -> "SELECT article FROM " + table).collect(Collectors.joining(" UNION "));
        List<ArticleRecord> articles = new ArrayList<>();
        for (int offset = 0; ; offset += BATCH) {
            List<String> rows = rows("SELECT record::VARCHAR FROM articles WHERE id IN (" + needed + ")" + named()
                    + " ORDER BY id LIMIT " + BATCH + " OFFSET " + offset);
            rows.forEach(row -> articles.add(slim(json.read(row))));
            if (rows.size() < BATCH) {
                return articles;
            }
        }
    }

    /** One of them, not all: who follows up an agreement need not name every party again. */
    private String named() {
        return countries.isEmpty()
                ? ""
                : " AND id IN (SELECT article FROM actors WHERE country IN ("
                        + countries.stream()
                                .sorted()
                                .map(code -> "'" + code + "'")
                                .collect(Collectors.joining(", "))
                        + "))";
    }

    private List<String> rows(String select) {
        return store.sql(select).rows().stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList();
    }

    private Set<String> tables() {
        return switch (listing) {
            case STATEMENTS -> Set.of("statements");
            case AGREEMENTS -> Set.of("agreements");
            case MEETINGS -> Set.of("meetings");
            case CALENDAR -> Set.of("calendar", "agreements", "meetings", "events");
            case FIGURES -> Set.of("figures");
            case RELATIONS -> Set.of("relations");
        };
    }

    private ArticleRecord slim(ArticleRecord article) {
        boolean calendar = listing == Listings.CALENDAR;
        boolean agreements = calendar || listing == Listings.AGREEMENTS || listing == Listings.MEETINGS;
        boolean meetings = calendar || listing == Listings.MEETINGS;
        boolean sentences = listing == Listings.FIGURES || listing == Listings.RELATIONS;
        return new ArticleRecord(
                article.id(),
                article.articleId(),
                sentences ? article.text() : "",
                article.manifest(),
                article.document(),
                article.actors().stream()
                        .map(actor -> actor.withEvidence(List.of()))
                        .toList(),
                calendar ? article.events().stream().filter(Slim::isContact).toList() : List.of(),
                listing == Listings.STATEMENTS ? article.statements() : List.of(),
                agreements ? article.agreements() : List.of(),
                meetings ? article.meetings() : List.of(),
                calendar ? article.calendar() : List.of(),
                listing == Listings.FIGURES ? article.figures() : List.of(),
                listing == Listings.RELATIONS ? article.relations() : List.of(),
                List.of(),
                article.places(),
                List.of(),
                article.marks());
    }

    /** Visits and meetings may fulfil an appointment. */
    private static boolean isContact(Event event) {
        return event.category() == Category.CONSULT;
    }
}
