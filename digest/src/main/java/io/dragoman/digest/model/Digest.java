package io.dragoman.digest.model;

import io.dragoman.chronicle.series.PairSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What happened between two countries in a period.
 *
 * @param brief for a hurried reader
 * @param outlook what is due, overdue and settled
 * @param trends where relations go
 * @param series cooperation and conflict by month, the period among them
 * @param happened visits, meetings and other acts
 * @param said who said what
 * @param agreed what was agreed and what became of it
 * @param sources every article quoted, by number
 */
public record Digest(
        Scope scope,
        List<Point> brief,
        Section outlook,
        List<Arrow> trends,
        PairSeries series,
        Section happened,
        Section said,
        Section agreed,
        List<Source> sources) {

    /** Throws {@link IllegalArgumentException} where a line names a source that is not there. */
    public Digest {
        brief = List.copyOf(brief);
        trends = List.copyOf(trends);
        sources = List.copyOf(sources);
        int known = sources.size();
        for (Section section : List.of(outlook, happened, said, agreed)) {
            for (Line line : section.lines()) {
                for (Quote quote : line.quotes()) {
                    if (quote.source() < 1 || quote.source() > known) {
                        throw new IllegalArgumentException("line " + line.id() + " names source " + quote.source());
                    }
                }
            }
        }
    }

    /** The sections of lines, in the order of reading; trends stand after the first. */
    public List<Section> sections() {
        return List.of(outlook, happened, said, agreed);
    }

    public Source source(int number) {
        return sources.get(number - 1);
    }

    /** All lines with a day in the period or after it, newest first. */
    public List<Line> newest() {
        List<Line> lines = new ArrayList<>();
        for (Section section : sections()) {
            lines.addAll(section.lines());
        }
        lines.sort(Comparator.comparing(
                        (Line line) -> Objects.requireNonNullElse(line.day(), LocalDate.MIN), Comparator.reverseOrder())
                .thenComparing(Line::id));
        return lines;
    }
}
