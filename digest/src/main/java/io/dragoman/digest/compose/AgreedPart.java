package io.dragoman.digest.compose;

import io.dragoman.chronicle.DateLabel;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.ledger.LedgerEntry;
import io.dragoman.chronicle.ledger.LedgerStep;
import io.dragoman.chronicle.ledger.Standing;
import io.dragoman.digest.model.Group;
import io.dragoman.digest.model.Line;
import io.dragoman.digest.model.Quote;
import io.dragoman.digest.model.Section;
import io.dragoman.digest.model.Sign;
import io.dragoman.record.Agreement;
import io.dragoman.record.AgreementStage;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Modality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The agreements that the period speaks of, with the whole history of each; then those of which nothing was heard. */
final class AgreedPart {
    private static final int MOST = 25;
    private static final int STEPS = 12;
    private static final int SILENT = 10;

    private final Composition composition;
    private final LocalDate day;

    AgreedPart(Composition composition) {
        this.composition = composition;
        this.day = composition.scope().day();
    }

    Section section() {
        List<LedgerEntry> spoken = new ArrayList<>();
        List<LedgerEntry> silent = new ArrayList<>();
        Set<String> pair = Set.of(
                composition.scope().one().code(), composition.scope().other().code());
        for (LedgerEntry entry : composition.material().ledger().entries()) {
            if (entry.isBetween(pair)) {
                if (isSpokenOf(entry)) {
                    spoken.add(entry);
                } else if (new Standing(entry, day).silence() != null && isReal(entry)) {
                    silent.add(entry);
                }
            }
        }
        spoken.sort(Comparator.comparing(this::isConcluded, Comparator.reverseOrder()));
        List<Group> groups = new ArrayList<>();
        for (LedgerEntry entry : Composition.first(spoken, MOST)) {
            groups.add(group(entry));
        }
        if (!silent.isEmpty()) {
            groups.add(new Group(
                    "Open, and nothing heard of it for half a year",
                    "",
                    Composition.first(silent, SILENT).stream().map(this::silent).toList(),
                    Math.max(0, silent.size() - SILENT)));
        }
        return new Section(
                "agreed",
                "What was agreed, and what became of it",
                "No agreement between the two is reported.",
                groups);
    }

    private boolean isSpokenOf(LedgerEntry entry) {
        return entry.history(day).stream()
                        .anyMatch(step ->
                                step.effective() != null && composition.scope().holds(step.effective()))
                || entry.reports().stream()
                        .map(Report::published)
                        .anyMatch(published ->
                                published != null && composition.scope().holds(published));
    }

    private boolean isConcluded(LedgerEntry entry) {
        AgreementStage stage = entry.state(day).stage();
        return stage != null && stage.concluded();
    }

    /** Whether more is known of it than its name. */
    private boolean isReal(LedgerEntry entry) {
        return entry.history(day).stream().anyMatch(LedgerStep::taken);
    }

    private Group group(LedgerEntry entry) {
        List<Line> lines = new ArrayList<>();
        List<LedgerStep> steps = entry.history(day);
        int left = Math.max(0, steps.size() - STEPS);
        for (LedgerStep step : steps.subList(left, steps.size())) {
            lines.add(step(step));
        }
        for (LedgerEntry.Provision provision : entry.provisions()) {
            lines.add(provision(provision));
        }
        if (lines.isEmpty()) {
            lines.add(new Line(
                    composition.id("step"),
                    "",
                    entry.reports().get(0).published(),
                    Sign.NONE,
                    "",
                    "Named",
                    List.of(),
                    composition.citations().quotes(entry.reports(), 2)));
        }
        return new Group(title(entry), standing(entry), lines, left);
    }

    private String title(LedgerEntry entry) {
        String kind = entry.kind();
        String name = Composition.capital(entry.name());
        return kind == null || name.toLowerCase(Locale.ROOT).contains(words(kind)) ? name : name + " · " + words(kind);
    }

    private Line step(LedgerStep step) {
        List<String> notes = new ArrayList<>();
        if (!step.statedBy().isEmpty()) {
            notes.add("By the word of " + composition.names(step.statedBy()));
        }
        String word = words(step.step().word());
        String text = step.modality() == Modality.NOT_HAPPENED
                ? "not " + word
                : step.taken() ? word : word + " (" + words(step.modality().word()) + ")";
        String by = composition.names(step.actors());
        boolean now = step.effective() != null && composition.scope().holds(step.effective());
        return new Line(
                composition.id("step"),
                step.date() == null ? "" : DateLabel.of(step.date()),
                step.effective(),
                Sign.NONE,
                now ? "in this period" : "",
                Composition.capital(text) + (by.isEmpty() ? "" : " · " + by),
                notes,
                composition.citations().quotes(step.proofs(), 2));
    }

    private Line provision(LedgerEntry.Provision provision) {
        Agreement.Provision text = provision.provision();
        DateSpan due = text.due();
        return new Line(
                composition.id("step"),
                due == null ? "" : DateLabel.of(due),
                due == null ? provision.report().published() : due.start(),
                Sign.NONE,
                due == null ? "provides" : "due",
                Composition.capital(text.text()),
                List.of(),
                List.of(composition.citations().quote(provision.report())));
    }

    private Line silent(LedgerEntry entry) {
        List<LedgerStep> steps = entry.history(day);
        LedgerStep last = steps.get(steps.size() - 1);
        List<Quote> quotes = composition.citations().quotes(last.proofs(), 1);
        return new Line(
                composition.id("step"),
                last.date() == null ? "" : DateLabel.of(last.date()),
                last.effective(),
                Sign.NONE,
                "",
                title(entry),
                List.of(standing(entry)),
                quotes);
    }

    private String standing(LedgerEntry entry) {
        Standing standing = new Standing(entry, day);
        List<String> parts = standing.parts(composition::country);
        parts.set(0, Composition.capital(parts.get(0)));
        String silence = standing.silence();
        if (silence != null) {
            parts.add(silence);
        }
        return String.join(" · ", parts);
    }

    private static String words(String word) {
        return word.replace('_', ' ');
    }
}
