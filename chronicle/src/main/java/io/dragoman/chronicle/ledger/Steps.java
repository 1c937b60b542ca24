package io.dragoman.chronicle.ledger;

import io.dragoman.chronicle.Corroboration;
import io.dragoman.chronicle.Days;
import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Report;
import io.dragoman.record.Agreement;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Mark;
import io.dragoman.record.Modality;
import io.dragoman.record.StepKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The steps of an agreement from its mentions: reports of the same step on the same days become one. */
final class Steps {

    /** A step as one article reports it. */
    private record Reported(Mention mention, Agreement.Step step, Report report) {

        @Nullable
        DateSpan date() {
            return step.date();
        }

        List<Party> statedBy() {
            return mention.roster().parties(step.statedBy());
        }

        boolean contradicted() {
            return mention.roster().article().marks().stream()
                    .anyMatch(mark ->
                            mark.item().equals(mention.agreement().id()) && mark.kind() == Mark.Kind.CONTRADICTION);
        }
    }

    /** The most exact come first, those without a date last, so that a coarse date finds the exact ones it means. */
    private static final Comparator<Reported> ORDER = Comparator.comparing(
                    Reported::date, Comparator.<@Nullable DateSpan>nullsLast(Days.EXACT_FIRST))
            .thenComparing(Reported::report);

    private record Key(StepKind step, Modality modality) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::step).thenComparing(Key::modality);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private Steps() {}

    static List<LedgerStep> of(Collection<Mention> mentions) {
        Map<Key, List<Reported>> byKey = new TreeMap<>();
        for (Mention mention : mentions) {
            for (Agreement.Step step : mention.agreement().steps()) {
                Report report = mention.roster().report(mention.agreement(), step.proof());
                byKey.computeIfAbsent(new Key(step.step(), step.modality()), key -> new ArrayList<>())
                        .add(new Reported(mention, step, report));
            }
        }
        List<List<Reported>> together = new ArrayList<>();
        byKey.values().forEach(reported -> together.addAll(together(reported)));
        return together.stream()
                .map(reported -> step(reported, together))
                .sorted(LedgerStep.ORDER)
                .toList();
    }

    private static List<List<Reported>> together(List<Reported> reported) {
        List<List<Reported>> steps = new ArrayList<>();
        for (Reported one : reported.stream().sorted(ORDER).toList()) {
            steps.stream()
                    .filter(step -> belongs(one, step.get(0), steps.size()))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Reported> fresh = new ArrayList<>();
                        steps.add(fresh);
                        return fresh;
                    })
                    .add(one);
        }
        return steps;
    }

    private static boolean belongs(Reported one, Reported exact, int steps) {
        DateSpan date = one.date();
        DateSpan other = exact.date();
        if (date == null || other == null) {
            // Without a date it is the one step there is; of several nobody knows which.
            return steps == 1 || (date == null && other == null);
        }
        return Days.overlap(date, other);
    }

    private static LedgerStep step(List<Reported> reported, List<List<Reported>> all) {
        Reported exact = reported.get(0);
        StepKind kind = exact.step().step();
        LocalDate firstReport = reported.stream()
                .map(one -> one.report().published())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        List<Report> proofs =
                reported.stream().map(Reported::report).distinct().sorted().toList();
        List<Party> statedBy = reported.stream()
                .flatMap(one -> one.statedBy().stream())
                .distinct()
                .sorted()
                .toList();
        return new LedgerStep(
                kind,
                exact.date(),
                LedgerStep.dayOf(kind, exact.date(), firstReport),
                exact.step().modality(),
                reported.stream()
                        .flatMap(
                                one -> one.mention().roster().parties(one.step().actors()).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                statedBy,
                Corroboration.of(
                        proofs,
                        statedBy.stream().anyMatch(Party::isOfficial),
                        reported.stream().anyMatch(Reported::contradicted) || denied(exact, all)),
                List.copyOf(new LinkedHashSet<>(proofs)));
    }

    /** Whether another report says of the same days that the step was not taken, or was. */
    private static boolean denied(Reported one, List<List<Reported>> all) {
        if (one.step().modality() != Modality.HAPPENED && one.step().modality() != Modality.NOT_HAPPENED) {
            return false;
        }
        Modality opposite = one.step().modality() == Modality.HAPPENED ? Modality.NOT_HAPPENED : Modality.HAPPENED;
        DateSpan date = one.date();
        return date != null
                && all.stream()
                        .map(reported -> reported.get(0))
                        .filter(other -> other.step().step() == one.step().step()
                                && other.step().modality() == opposite)
                        .anyMatch(other ->
                                other.date() != null && Days.isExact(date) && Days.overlap(other.date(), date));
    }
}
