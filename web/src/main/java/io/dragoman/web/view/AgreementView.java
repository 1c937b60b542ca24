package io.dragoman.web.view;

import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.ledger.LedgerEntry;
import io.dragoman.chronicle.ledger.LedgerStep;
import io.dragoman.record.AgreementState;
import io.dragoman.record.Modality;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** An agreement's page: where it stands, its steps with their proofs, what it obliges to, who reports it. */
public record AgreementView(
        String name, List<Card.Field> head, List<Step> steps, List<Provision> provisions, TableView reports) {

    /** A step with the words that prove it. */
    public record Step(String label, String date, String note, List<Proof> proofs) {}

    /** Words that prove something. */
    public record Proof(String words, String address, String source) {}

    /** What it obliges to. */
    public record Provision(String text, String due, String address) {}

    /** The page as of a day. */
    public static AgreementView of(LedgerEntry entry, LocalDate day) {
        AgreementState state = entry.state(day);
        List<Card.Field> head = new ArrayList<>();
        add(head, "Kind", Words.plain(entry.kind()));
        head.add(new Card.Field("Parties", LedgerTables.parties(entry.parties())));
        add(
                head,
                "Stage",
                state.stage() == null ? "not told" : Words.plain(state.stage().word()));
        add(head, "Delivery", Words.plain(state.delivery().word()));
        add(head, "Money", LedgerTables.money(entry, day));
        add(head, "Under", entry.base() == null ? "" : entry.base());
        add(head, "Also called", String.join("; ", entry.otherNames()));
        add(head, "Attested by", Words.plain(entry.corroboration().word()));
        LocalDate last = entry.lastReport(day);
        if (last != null && entry.isOpen(day)) {
            long days = ChronoUnit.DAYS.between(last, day);
            add(
                    head,
                    "Last report",
                    DateText.of(last).label() + (days > 180 ? "; no report since, for " + days + " days" : ""));
        }
        return new AgreementView(
                entry.name(),
                head,
                entry.steps().stream().map(AgreementView::step).toList(),
                entry.provisions().stream()
                        .map(provision -> new Provision(
                                provision.provision().text(),
                                DateText.of(provision.provision().due()).label(),
                                LedgerTables.address(provision.report())))
                        .toList(),
                new TableView(
                        List.of(
                                new TableView.Column("Published", "", "date"),
                                new TableView.Column("Outlet", "", "what"),
                                new TableView.Column("Evidence", "", "evidence")),
                        entry.reports().stream().map(AgreementView::row).toList()));
    }

    private static void add(List<Card.Field> head, String name, String value) {
        if (!value.isBlank()) {
            head.add(new Card.Field(name, Cell.text(value)));
        }
    }

    private static Step step(LedgerStep step) {
        String label = Words.plain(step.step().word());
        String modality = step.modality() == Modality.HAPPENED
                ? ""
                : Words.plain(step.modality().word());
        return new Step(
                step.modality() == Modality.NOT_HAPPENED ? "not " + label : label,
                DateText.of(step.date()).label(),
                step.modality() == Modality.NOT_HAPPENED ? "" : modality,
                step.proofs().stream().map(AgreementView::proof).toList());
    }

    private static Proof proof(Report report) {
        String day = DateText.of(report.published()).label();
        return new Proof(
                report.evidence() == null ? "" : Words.cut(report.evidence().text(), 300),
                LedgerTables.address(report),
                (report.outlet() == null ? report.articleId() : report.outlet()) + (day.isEmpty() ? "" : ", " + day));
    }

    private static TableView.Row row(Report report) {
        Proof proof = proof(report);
        return new TableView.Row(
                "",
                List.of(
                        Cell.text(DateText.of(report.published()).label()),
                        Cell.text(report.outlet() == null ? report.articleId() : report.outlet()),
                        Cell.of(Piece.link(
                                proof.words().isEmpty() ? "see the article" : proof.words(), proof.address()))));
    }
}
