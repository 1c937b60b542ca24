package io.dragoman.app.print;

import io.dragoman.chronicle.DateLabel;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Document;
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

    /** Events in two lines each: date, participants and act; beneath them the sentence and its article. */
    public static String events(List<EventRow> events, Page page) {
        Lines lines = new Lines(page);
        int dateWidth = events.stream()
                .mapToInt(event -> TextWidth.of(DateLabel.of(event.date())))
                .max()
                .orElse(0);
        int pairWidth = Math.min(
                page.width() / 2 - dateWidth / 2,
                events.stream()
                        .mapToInt(event -> TextWidth.of(pair(event)))
                        .max()
                        .orElse(0));
        for (EventRow event : events) {
            lines.add(page.in(Style.BOLD, TextWidth.left(DateLabel.of(event.date()), dateWidth))
                    + "  "
                    + TextWidth.left(TextWidth.cut(pair(event), pairWidth), pairWidth)
                    + "  "
                    + act(event, page));
            String article = "‹" + TextWidth.cut(TextWidth.oneLine(event.articleId()), page.width() / 3) + "›";
            int room = page.width() - dateWidth - TextWidth.of(article) - 6;
            String sentence = event.evidence() == null
                    ? ""
                    : TextWidth.oneLine(event.evidence().text());
            lines.add(" ".repeat(dateWidth + 4)
                    + TextWidth.cut(sentence, room)
                    + (sentence.isEmpty() ? "" : "  ")
                    + page.in(Style.DIM, article));
        }
        return lines.toString();
    }

    private static String pair(EventRow event) {
        return TextWidth.oneLine(names(event.source()) + (event.symmetric() ? " ↔ " : " → ") + names(event.target()));
    }

    private static String act(EventRow event, Page page) {
        String name = event.category() == null ? "–" : event.category().name();
        String category = TextWidth.left(name, EventSection.CATEGORY);
        String modality = event.modality() == Modality.HAPPENED
                ? ""
                : "[" + event.modality().word().replace('_', ' ') + "] ";
        return (event.category() == null ? category : page.in(Style.of(event.category()), category))
                + " "
                + page.in(Style.MAGENTA, modality)
                + (event.cameo() == null ? "" : event.cameo());
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

    /** Versions of articles, the newest of each before its earlier ones. */
    public static String versions(List<ArticleRecord> versions, Page page) {
        Columns columns = new Columns(List.of("version", "changed", "published", "article", "title", "events>"));
        String before = "";
        for (ArticleRecord version : versions) {
            Document document = version.document();
            columns.row(List.of(
                    version.id().equals(before) ? "  earlier" : "counted",
                    document.updated() == null ? "" : document.updated().toString(),
                    document.published() == null ? "no date" : DateLabel.of(document.published()),
                    version.articleId(),
                    Objects.requireNonNullElse(document.title(), ""),
                    Integer.toString(version.events().size())));
            before = version.id();
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
