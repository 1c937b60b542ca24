package io.dragoman.web.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.dragoman.exchange.PlainJson;
import io.dragoman.record.RecordItem;
import io.dragoman.store.ArticleHead;
import io.dragoman.store.Entry;
import io.dragoman.store.EventRow;
import io.dragoman.store.ItemKind;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Items as CSV: RFC 4180 in UTF-8, the same columns for every answer of a kind. Participants are named, with their codes
 * in a column beside; of the evidence the first piece is given. A text that a spreadsheet would take for a formula begins
 * with an apostrophe.
 */
final class Csv {
    private static final List<String> HEAD = List.of("article", "article_id", "title", "published", "publication");

    private final Schemas schemas;
    private final EntryJson json = new EntryJson();

    Csv(Schemas schemas) {
        this.schemas = schemas;
    }

    String articles(List<ArticleHead> heads) {
        StringWriter out = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        List<String> columns = new ArrayList<>(HEAD);
        columns.addAll(List.of("author", "url", "language"));
        csv.writeRecord(columns);
        for (ArticleHead head : heads) {
            List<String> row = head(head);
            row.add(armless(text(head.author())));
            row.add(armless(text(head.url())));
            row.add(head.language());
            csv.writeRecord(row);
        }
        return out.toString();
    }

    String items(ItemKind kind, List<? extends Entry<? extends RecordItem>> entries) {
        Map<String, Object> fields = schemas.fields(kind);
        StringWriter out = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        List<String> columns = new ArrayList<>(HEAD);
        fields.forEach((name, field) -> {
            columns.add(name);
            if (Schemas.namesActors(field)) {
                columns.add(name + "_codes");
            }
            if (name.equals("evidence")) {
                columns.addAll(List.of("evidence_start", "evidence_end"));
            }
        });
        csv.writeRecord(columns);
        for (Entry<? extends RecordItem> entry : entries) {
            List<String> row = head(entry.article());
            Map<String, Object> item = json.item(entry);
            fields.forEach((name, field) -> cells(row, name, field, item.get(name), entry));
            csv.writeRecord(row);
        }
        return out.toString();
    }

    private static List<String> head(ArticleHead head) {
        List<String> row = new ArrayList<>();
        row.add(head.id());
        row.add(armless(head.articleId()));
        row.add(armless(text(head.title())));
        row.add(text(head.published()));
        row.add(armless(text(head.publication())));
        return row;
    }

    private static void cells(
            List<String> row, String name, Object field, @Nullable Object value, Entry<? extends RecordItem> entry) {
        if (Schemas.namesActors(field)) {
            List<String> ids = value instanceof List<?> list
                    ? list.stream().map(Object::toString).toList()
                    : List.of();
            List<EventRow.Participant> actors = entry.named(ids);
            row.add(armless(actors.stream().map(EventRow.Participant::name).collect(Collectors.joining("; "))));
            row.add(actors.stream().map(actor -> text(actor.code())).collect(Collectors.joining("; ")));
        } else if (name.equals("evidence")) {
            Map<String, Object> first =
                    value instanceof List<?> list && !list.isEmpty() ? Schemas.map(list.get(0)) : Map.of();
            row.add(armless(text(first.get("text"))));
            row.add(text(first.get("start")));
            row.add(text(first.get("end")));
        } else {
            row.add(cell(value));
        }
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof List<?> list) {
            boolean plain = list.stream().allMatch(String.class::isInstance);
            return list.isEmpty()
                    ? ""
                    : armless(
                            plain
                                    ? list.stream().map(Object::toString).collect(Collectors.joining("; "))
                                    : PlainJson.line(list));
        }
        if (value instanceof Map<?, ?> map) {
            return PlainJson.line(map);
        }
        return value instanceof String text ? armless(text) : text(value);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** A text that no spreadsheet takes for a formula. */
    static String armless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
