package io.dragoman.app.print;

import io.dragoman.chronicle.Amounts;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Evidence;
import io.dragoman.record.Figure;
import io.dragoman.record.Mark;
import io.dragoman.record.RecordItem;
import io.dragoman.record.Relation;
import io.dragoman.record.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Figures; characterisations with the author's judgements; and marks. */
final class FactsSection {

    private static final int NUMBER = 24;
    private static final int MARK = 16;

    private final ShortNames names;

    FactsSection(ShortNames names) {
        this.names = names;
    }

    void figures(ArticleRecord record, Lines lines) {
        if (record.figures().isEmpty()) {
            return;
        }
        lines.heading("Figures", Integer.toString(record.figures().size()));
        for (Figure figure : record.figures()) {
            figure(figure, names::of, record.text(), lines, "");
        }
    }

    static void figure(Figure figure, UnaryOperator<String> names, String text, Lines lines, String remark) {
        List<String> parts = new ArrayList<>();
        if (figure.subject() != null) {
            parts.add(figure.subject());
        }
        if (figure.year() != null) {
            parts.add(Integer.toString(figure.year()));
        }
        if (!figure.statedBy().isEmpty()) {
            parts.add("by the word of " + side(figure.statedBy(), names));
        }
        lines.entry(Amounts.of(figure), NUMBER, String.join(" · ", parts));
        marked(first(figure), text, NUMBER, lines, remark);
    }

    void characterisations(ArticleRecord record, Lines lines) {
        List<Statement> judgements = record.statements().stream()
                .filter(statement -> Judgements.isOne(statement, record))
                .toList();
        if (record.relations().isEmpty() && judgements.isEmpty()) {
            return;
        }
        lines.heading("Characterisations and judgements", "");
        record.relations().forEach(relation -> relation(relation, names::of, record.text(), lines, ""));
        StatementText text = new StatementText(names::of);
        judgements.forEach(statement -> text.print(statement, "author's judgement", MARK, lines, ""));
    }

    static void relation(Relation relation, UnaryOperator<String> names, String text, Lines lines, String remark) {
        List<String> parts = new ArrayList<>();
        parts.add("“" + relation.label() + "”");
        if (!relation.between().isEmpty()) {
            parts.add(side(relation.between(), names));
        }
        if (relation.attitude() != null) {
            parts.add(relation.attitude());
        }
        if (!relation.by().isEmpty()) {
            parts.add("by " + side(relation.by(), names));
        }
        lines.entry(relation.when() == null ? "" : relation.when(), MARK, String.join(" · ", parts));
        marked(first(relation), text, MARK, lines, remark);
    }

    /** The sentence, the words in it marked. */
    private static void marked(@Nullable Evidence words, String text, int labelWidth, Lines lines, String remark) {
        if (words == null) {
            lines.proof(labelWidth, null, remark);
        } else {
            lines.proof(labelWidth, Surroundings.of(words, text), words, remark);
        }
    }

    void marks(ArticleRecord record, Lines lines) {
        // A date that does not stand in the text is seen by its brackets.
        List<Mark> shown = record.marks().stream()
                .filter(mark -> mark.kind() != Mark.Kind.INFERRED_DATE)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        lines.heading("Marks", Integer.toString(shown.size()));
        Map<String, RecordItem> items = new LinkedHashMap<>();
        record.items().forEach(item -> items.put(item.id(), item));
        Map<String, List<Mark>> byKind = shown.stream()
                .sorted(Comparator.comparing(Mark::kind))
                .collect(Collectors.groupingBy(
                        mark -> mark.kind().word().replace('_', ' '), LinkedHashMap::new, Collectors.toList()));
        byKind.forEach((kind, marks) -> {
            List<String> seen = new ArrayList<>();
            for (Mark mark : marks) {
                RecordItem item = items.get(mark.item());
                Evidence evidence = item != null && first(item) != null ? first(item) : mark.evidence();
                String told = mark.note() != null
                        ? mark.note()
                        : mark.evidence() == null ? "" : "“" + mark.evidence().text() + "”";
                String words = evidence == null
                        ? mark.item()
                        : "“" + TextWidth.cut(TextWidth.oneLine(evidence.text()), 80) + "”";
                String text = told.isEmpty() ? words : words + ": " + told;
                if (!seen.contains(text)) {
                    lines.entry(seen.isEmpty() ? kind : "", MARK, text);
                    seen.add(text);
                }
            }
        });
    }

    private static @Nullable Evidence first(RecordItem item) {
        return item.evidence().isEmpty() ? null : item.evidence().get(0);
    }

    private static String side(List<String> ids, UnaryOperator<String> names) {
        return ids.stream().map(names).distinct().collect(Collectors.joining(", "));
    }
}
