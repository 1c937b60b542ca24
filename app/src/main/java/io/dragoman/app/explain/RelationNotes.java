package io.dragoman.app.explain;

import io.dragoman.app.explain.Page.Cell;
import io.dragoman.coding.RelationCoder;
import io.dragoman.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints how the relation of a given pair would be coded, and what each act was given for it. */
final class RelationNotes {

    private final ActNotes acts;

    RelationNotes(ActNotes acts) {
        this.acts = acts;
    }

    void print(Page page, ExplainedText text, ExplainedText.PairRelation relation) {
        page.heading("Relation of " + words(text, relation.pair().source()) + " to "
                + words(text, relation.pair().target()));
        if (relation.candidates().isEmpty()) {
            page.paragraph(2, "None: no act was read.", Ink.LEFT);
            return;
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (RelationCoder.Candidate candidate : relation.candidates()) {
            Ink ink = rows.isEmpty() ? Ink.CODED : Ink.PLAIN;
            String points = candidate.points().entrySet().stream()
                    .filter(entry -> Math.abs(entry.getValue()) >= 0.005)
                    .map(entry -> entry.getKey() + " " + String.format(Locale.ROOT, "%+.2f", entry.getValue()))
                    .collect(Collectors.joining(", "));
            rows.add(List.of(
                    new Cell(String.format(Locale.ROOT, "%5.2f", candidate.score()), ink),
                    new Cell(String.join(", ", candidate.words()), Ink.PLAIN),
                    new Cell(
                            acts.shortCode(candidate.relation().cameo()) + " ("
                                    + ActNotes.modality(candidate.relation().modality()) + ")",
                            ink),
                    new Cell(points, Ink.FAINT)));
        }
        page.table(2, rows);
    }

    private static String words(ExplainedText text, List<Span> spans) {
        return spans.isEmpty()
                ? "anybody"
                : spans.stream().map(span -> "\"" + text.slice(span) + "\"").collect(Collectors.joining(" and "));
    }
}
