package io.dragoman.exchange.scoring;

import io.dragoman.exchange.scoring.article.ArticleScore;
import io.dragoman.exchange.scoring.article.Kind;
import io.dragoman.exchange.scoring.article.KindScore;
import io.dragoman.exchange.scoring.article.PrecisionScore;
import io.dragoman.exchange.scoring.relation.ClassScore;
import io.dragoman.exchange.scoring.relation.Interval;
import io.dragoman.exchange.scoring.relation.LevelScore;
import io.dragoman.exchange.scoring.relation.RelationScore;
import io.dragoman.exchange.scoring.shared.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays scores out as aligned text for a terminal, lines ended by "\n". R is recall, P precision. */
public final class ScoreTable {

    private ScoreTable() {}

    /** A row per kind: how much was found, how much of it fully right, how much of the output is right. */
    public static String of(ArticleScore score) {
        TextTable table = new TextTable();
        table.row("kind", "gold", "system", "core R", "full", "all R", "full", "P judged", "P all", "P strict");
        score.kinds().forEach((kind, kindScore) -> table.row(cells(kind, kindScore)));
        StringBuilder text = new StringBuilder();
        text.append(score.articleId()).append(": ").append(document(score)).append('\n');
        if (!score.exhaustive()) {
            text.append("Gold holds the main items only, so precision is a lower bound.\n");
        }
        text.append(table.render());
        score.kinds()
                .forEach((kind, kindScore) ->
                        notes(kind, kindScore).forEach(note -> text.append(note).append('\n')));
        return text.toString();
    }

    private static String document(ArticleScore score) {
        Ratio fields = score.documentFields();
        String wrong = score.document().entrySet().stream()
                .filter(field -> !field.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return "%d of %d fields of the head right".formatted(fields.part(), fields.whole())
                + (wrong.isEmpty() ? "" : "; wrong: " + wrong);
    }

    private static String[] cells(Kind kind, KindScore score) {
        PrecisionScore precision = score.precision();
        return new String[] {
            kind.word(),
            Integer.toString(score.gold()),
            Integer.toString(score.system()),
            figure(score.core().recall()),
            figure(score.core().fullRecall()),
            figure(score.found().value()),
            figure(score.full().value()),
            figure(precision.judged().value()),
            figure(precision.all().value()),
            figure(precision.strict().value()),
        };
    }

    private static List<String> notes(Kind kind, KindScore score) {
        List<String> notes = new ArrayList<>();
        if (score.precision().matched() < score.system()) {
            notes.add(outcome(score.precision()));
        }
        if (!score.core().attributes().isEmpty()) {
            notes.add(score.core().attributes().entrySet().stream()
                    .map(entry -> entry.getKey() + " " + figure(entry.getValue().value()))
                    .collect(Collectors.joining(", ", "right on core items found: ", "")));
        }
        if (!score.negationErrors().isEmpty()) {
            notes.add("reported as real, though gold says planned, denied or alleged: "
                    + String.join(" ", score.negationErrors()));
        }
        if (score.furnitureLeaks() > 0) {
            notes.add("evidence in the page's furniture: " + score.furnitureLeaks());
        }
        if (!score.badOffsets().isEmpty()) {
            notes.add("wrong offsets (items counted from 0): "
                    + score.badOffsets().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        }
        score.malformed()
                .forEach(item -> notes.add("malformed item " + item.item() + " (counted from 0): " + item.why()));
        return notes.stream().map(note -> kind.word() + ": " + note).toList();
    }

    private static String outcome(PrecisionScore precision) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("agree", precision.agree());
        counts.put("of them doubled", precision.duplicates());
        counts.put("disagree", precision.disagree());
        counts.put("without evidence", precision.noEvidence());
        counts.put("outside gold", precision.outside());
        counts.put("malformed", precision.malformed());
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }

    /** A row per level, then per category, then the most frequent confusions. */
    public static String of(RelationScore score) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                        Locale.ROOT,
                        "%d records, %d with events, %d answered (%.1f %%); roles %s, pick %s",
                        score.records(),
                        score.withEvents(),
                        score.answered(),
                        100 * score.coverage(),
                        score.options().roles().name().toLowerCase(Locale.ROOT),
                        score.options().pick().name().toLowerCase(Locale.ROOT)))
                .append('\n');
        TextTable levels = new TextTable();
        levels.row("level", "accuracy", "macro P", "macro R", "macro F1", "on answered");
        level(levels, "binary", score.binary());
        level(levels, "quad", score.quad());
        level(levels, "root", score.root());
        text.append(levels.render());
        Interval interval = score.interval();
        if (interval != null) {
            text.append("root macro F1, 95 % interval: ")
                    .append(figure(interval.low()))
                    .append(" to ")
                    .append(figure(interval.high()))
                    .append('\n');
        }
        TextTable classes = new TextTable();
        classes.row("category", "gold", "P", "R", "F1");
        score.root().classes().forEach((label, figures) -> classes.row(cells(label, figures)));
        text.append('\n').append(classes.render());
        if (!score.confusions().isEmpty()) {
            TextTable confusions = new TextTable();
            confusions.row("gold", "answered", "times");
            score.confusions()
                    .forEach(confusion -> confusions.row(
                            confusion.gold(), name(confusion.predicted()), Integer.toString(confusion.count())));
            text.append('\n').append(confusions.render());
        }
        score.errors()
                .forEach(error -> text.append('\n')
                        .append("%s: %s, answered %s: ".formatted(error.id(), error.gold(), name(error.predicted())))
                        .append(error.text()));
        return score.errors().isEmpty() ? text.toString() : text.append('\n').toString();
    }

    private static void level(TextTable table, String name, LevelScore score) {
        table.row(
                name,
                figure(score.accuracy()),
                figure(score.macroPrecision()),
                figure(score.macroRecall()),
                figure(score.macroF1()),
                figure(score.precisionAnswered()));
    }

    private static String[] cells(String label, ClassScore score) {
        return new String[] {
            label, Integer.toString(score.gold()), figure(score.precision()), figure(score.recall()), figure(score.f1())
        };
    }

    private static String name(@Nullable String label) {
        return label == null ? "nothing" : label;
    }

    private static String figure(OptionalDouble value) {
        return value.isPresent() ? figure(value.getAsDouble()) : "-";
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
