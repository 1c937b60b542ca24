package io.dragoman.chronicle.ledger;

import io.dragoman.chronicle.Corroboration;
import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Report;
import io.dragoman.record.Agreement;
import io.dragoman.record.AgreementStage;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Modality;
import io.dragoman.record.StepKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of an agreement, reported once or often.
 *
 * @param date the most exact of the dates reported; null where none is
 * @param effective the day from which it counts: the last day of its date for steps on the way to an agreement, else the
 *     first; without a date the day of the first report; null where that is unknown too
 * @param statedBy those whose word it rests on
 * @param proofs where it is reported
 */
public record LedgerStep(
        StepKind step,
        @Nullable DateSpan date,
        @Nullable LocalDate effective,
        Modality modality,
        List<Party> actors,
        List<Party> statedBy,
        Corroboration corroboration,
        List<Report> proofs) {

    static final Comparator<LedgerStep> ORDER = Comparator.comparing(
                    LedgerStep::effective, Comparator.<@Nullable LocalDate>nullsFirst(Comparator.naturalOrder()))
            .thenComparing(LedgerStep::step)
            .thenComparing(LedgerStep::modality)
            .thenComparing(step -> step.date() == null ? "" : step.date().iso())
            .thenComparing(step -> step.proofs().get(0));

    public LedgerStep {
        actors = List.copyOf(actors);
        statedBy = List.copyOf(statedBy);
        proofs = List.copyOf(proofs);
    }

    /** Whether it was taken. */
    public boolean taken() {
        return modality == Modality.HAPPENED || modality == Modality.ONGOING;
    }

    static @Nullable LocalDate dayOf(StepKind step, @Nullable DateSpan date, @Nullable LocalDate reported) {
        if (date == null || (date.start() == null && date.end() == null)) {
            return reported;
        }
        AgreementStage stage = step.stage();
        boolean building = stage != null && stage.compareTo(AgreementStage.EXTENDED) <= 0;
        LocalDate last = date.end();
        if (building && last != null) {
            // What is reported as done was done by the day of the report.
            boolean capped = reported != null && reported.isBefore(last) && !reported.isBefore(first(date, last));
            return capped ? reported : last;
        }
        return date.start() == null ? last : date.start();
    }

    private static LocalDate first(DateSpan date, LocalDate otherwise) {
        return date.start() == null ? otherwise : date.start();
    }

    Agreement.Step plain() {
        return new Agreement.Step(step, date, modality, List.of(), List.of(), null);
    }
}
