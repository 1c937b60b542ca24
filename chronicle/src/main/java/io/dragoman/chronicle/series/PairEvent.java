package io.dragoman.chronicle.series;

import io.dragoman.chronicle.Report;
import io.dragoman.record.Category;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What one country did to another on a day, reported once or often, counted once.
 *
 * @param end the last day it may have happened; its first where the day is known
 * @param code CAMEO code
 * @param score on Goldstein's scale, −10 … +10; PLOVER's where that has none
 * @param reports where it is reported
 */
public record PairEvent(
        LocalDate day,
        LocalDate end,
        String source,
        String target,
        Category category,
        String code,
        double score,
        List<Report> reports) {

    static final Comparator<PairEvent> ORDER = Comparator.comparing(PairEvent::day)
            .thenComparing(PairEvent::end)
            .thenComparing(PairEvent::source)
            .thenComparing(PairEvent::target)
            .thenComparing(PairEvent::code)
            .thenComparing(PairEvent::category)
            .thenComparing(event -> event.reports().get(0));

    public PairEvent {
        reports = List.copyOf(reports);
    }

    /** Whether it happened in a period for certain, both of whose days belong to it. */
    public boolean isWithin(LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !end.isAfter(to);
    }

    public boolean cooperative() {
        return category.quad().cooperative();
    }
}
