package io.dragoman.app.print;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Document;
import io.dragoman.record.Evidence;
import io.dragoman.record.Modality;
import io.dragoman.store.ActorRow;
import io.dragoman.store.EventRow;
import io.dragoman.store.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What comes out of a store as aligned tables. */
public final class StoreTables {

    private StoreTables() {}

    public static String events(List<EventRow> events, Page page) {
        Columns columns = new Columns(List.of("date", "source", "target", "act", "code", "evidence", "article"));
        for (EventRow event : events) {
            String category = event.category() == null ? "" : event.category().name();
            String modality = event.modality() == Modality.HAPPENED
                    ? ""
                    : " [" + event.modality().word().replace('_', ' ') + "]";
            Evidence evidence = event.evidence();
            columns.row(List.of(
                    DateLabel.of(event.date()),
                    names(event.source()),
                    (event.symmetric() ? "↔ " : "→ ") + names(event.target()),
                    category + modality,
                    event.cameo() == null ? "" : event.cameo(),
                    evidence == null ? "" : evidence.text(),
                    event.articleId()));
        }
        return columns.print(page);
    }

    private static String names(List<EventRow.Participant> participants) {
        return participants.stream().map(EventRow.Participant::name).collect(Collectors.joining(", "));
    }

    public static String actors(List<ActorRow> actors, Page page) {
        Columns columns = new Columns(List.of("name", "code", "type", "roles", "articles>", "mentions>"));
        for (ActorRow actor : actors) {
            columns.row(List.of(
                    actor.name(),
                    actor.code() == null ? "" : actor.code(),
                    actor.type().word(),
                    String.join(", ", actor.roles()),
                    Long.toString(actor.articles()),
                    Long.toString(actor.mentions())));
        }
        return columns.print(page);
    }

    public static String articles(List<ArticleRecord> articles, Page page) {
        Columns columns = new Columns(List.of("published", "article", "title", "outlet", "events>", "actors>"));
        for (ArticleRecord article : articles) {
            Document document = article.document();
            columns.row(List.of(
                    document.published() == null ? "no date" : DateLabel.of(document.published()),
                    article.articleId(),
                    Objects.requireNonNullElse(document.title(), ""),
                    Objects.requireNonNullElse(document.publication(), ""),
                    Integer.toString(article.events().size()),
                    Integer.toString(article.actors().size())));
        }
        return columns.print(page);
    }

    /** The answer to a query; columns of numbers are aligned to the right. */
    public static String answer(Table table, Page page) {
        Columns columns = new Columns(IntStream.range(0, table.columns().size())
                .mapToObj(i -> table.columns().get(i) + (isNumeric(table, i) ? ">" : ""))
                .toList());
        table.rows()
                .forEach(row -> columns.row(row.stream().map(StoreTables::cell).toList()));
        return columns.print(page);
    }

    private static boolean isNumeric(Table table, int column) {
        return table.rows().stream().map(row -> row.get(column)).anyMatch(Number.class::isInstance)
                && table.rows().stream()
                        .map(row -> row.get(column))
                        .allMatch(value -> value == null || value instanceof Number);
    }

    /** A value as text: null is empty, lists are joined by commas. */
    public static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof List<?> list
                ? list.stream().map(StoreTables::cell).collect(Collectors.joining(", "))
                : value.toString();
    }
}
