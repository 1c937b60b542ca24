package io.dragoman.app.print;

import io.dragoman.chronicle.DateLabel;
import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.ledger.LedgerEntry;
import io.dragoman.chronicle.ledger.LedgerStep;
import io.dragoman.chronicle.ledger.Standing;
import io.dragoman.record.Agreement;
import io.dragoman.record.Modality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Agreements with where they stand as of a day, and beneath each the steps that led there, with their proof. */
final class LedgerText {

    private static final int DATE = 16;

    private final Page page;
    private final LocalDate day;
    private final boolean withArticles;

    /** {@code withArticles}: whether to tell which article proves a step. */
    LedgerText(Page page, LocalDate day, boolean withArticles) {
        this.page = page;
        this.day = day;
        this.withArticles = withArticles;
    }

    void print(LedgerEntry entry, Lines lines) {
        print(entry, entry.steps(), entry.provisions(), lines);
    }

    /** Only some of its steps and provisions; where it stands follows from all of them. */
    void print(LedgerEntry entry, List<LedgerStep> steps, List<LedgerEntry.Provision> provisions, Lines lines) {
        TextWidth.wrap(TextWidth.oneLine(heading(entry)), page.width() - 2)
                .forEach(line -> lines.add("  " + page.in(Style.BOLD, line)));
        lines.flow("  ", List.of(standing(entry)), "");
        for (LedgerStep step : steps) {
            lines.entry(DateLabel.of(step.date()), DATE, step(step));
            Report proof = step.proofs().get(0);
            lines.proof(DATE, proof.evidence(), withArticles ? "‹" + proof.articleId() + "›" : "");
        }
        for (LedgerEntry.Provision provision : provisions) {
            Agreement.Provision text = provision.provision();
            lines.entry(
                    text.due() == null ? "" : DateLabel.of(text.due()),
                    DATE,
                    (text.due() == null ? "provides: " : "due: ") + text.text());
        }
        if (steps.isEmpty() && !entry.reports().isEmpty()) {
            Report report = entry.reports().get(0);
            lines.proof(DATE, report.evidence(), withArticles ? "‹" + report.articleId() + "›" : "");
        }
    }

    private static String heading(LedgerEntry entry) {
        List<String> parts = new ArrayList<>();
        if (entry.kind() != null && !entry.name().toLowerCase(Locale.ROOT).contains(entry.kind())) {
            parts.add(entry.kind().replace('_', ' '));
        }
        String parties = entry.parties().stream().map(Party::name).distinct().collect(Collectors.joining(", "));
        if (!parties.isEmpty()) {
            parts.add(parties);
        }
        return entry.name() + (parts.isEmpty() ? "" : " · " + String.join(" · ", parts));
    }

    private String standing(LedgerEntry entry) {
        Standing standing = new Standing(entry, day);
        List<String> parts = standing.parts(UnaryOperator.identity());
        if (withArticles) {
            parts.add(words(entry.corroboration().word()));
        }
        String silence = standing.silence();
        if (silence != null) {
            parts.add(silence);
        }
        return String.join(" · ", parts);
    }

    private static String step(LedgerStep step) {
        String word = words(step.step().word());
        String badge = step.modality() == Modality.HAPPENED
                ? word
                : step.modality() == Modality.NOT_HAPPENED
                        ? "not " + word
                        : word + " [" + words(step.modality().word()) + "]";
        String by = step.statedBy().stream().map(Party::name).collect(Collectors.joining(", "));
        return badge + (by.isEmpty() ? "" : " · by the word of " + by);
    }

    private static String words(String word) {
        return word.replace('_', ' ');
    }
}
