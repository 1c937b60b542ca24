package io.dragoman.app.show;

import io.dragoman.app.print.ChronicleTables;
import io.dragoman.app.print.Page;
import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.ledger.Ledger;
import io.dragoman.chronicle.ledger.LedgerEntry;
import io.dragoman.chronicle.ledger.LedgerStep;
import io.dragoman.record.AgreementState;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ledger as of a day. */
final class AgreementListing implements Listing {

    private final List<LedgerEntry> entries;
    private final LocalDate day;

    AgreementListing(Collection<ArticleRecord> articles, Filter filter) {
        this.day = filter.day();
        this.entries = Ledger.of(articles).entries().stream()
                .filter(entry -> chosen(entry, filter))
                .toList();
    }

    private static boolean chosen(LedgerEntry entry, Filter filter) {
        AgreementState state = entry.state(filter.day());
        return filter.among(entry.countries())
                && filter.named(entry.parties().stream().map(Party::name).toList())
                && filter.dated(dates(entry))
                && (filter.stage() == null || filter.stage() == state.stage())
                && (filter.delivery() == null || filter.delivery() == state.delivery());
    }

    /** The days of its steps and of its reports. */
    private static List<@Nullable DateSpan> dates(LedgerEntry entry) {
        List<@Nullable DateSpan> dates = new ArrayList<>();
        entry.steps().forEach(step -> dates.add(step.date()));
        entry.reports().forEach(report -> {
            LocalDate published = report.published();
            dates.add(published == null ? null : DateSpan.day(published, DateBasis.PUBLICATION));
        });
        return dates;
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public String text(Page page, int limit) {
        return ChronicleTables.agreements(entries.stream().limit(limit).toList(), day, page);
    }

    @Override
    public List<Map<String, Object>> objects() {
        return entries.stream().map(this::object).toList();
    }

    private Map<String, Object> object(LedgerEntry entry) {
        AgreementState state = entry.state(day);
        LocalDate last = entry.lastReport(day);
        return new Fields()
                .put("id", entry.id())
                .put("name", entry.name())
                .put("other_names", entry.otherNames())
                .put("kind", entry.kind())
                .put("base", entry.base())
                .parties("parties", entry.parties())
                .put("as_of", day.toString())
                .put("stage", state.stage() == null ? null : state.stage().word())
                .put("delivery", state.delivery().word())
                .amount("amount", entry.amount())
                .put(
                        "money",
                        entry.money(day).entrySet().stream()
                                .map(sum -> new Fields()
                                        .put("money", sum.getKey().word())
                                        .amount("sum", sum.getValue())
                                        .map())
                                .toList())
                .put("last_report", last == null ? null : last.toString())
                .put("corroboration", entry.corroboration().word())
                .put(
                        "provisions",
                        entry.provisions().stream()
                                .map(provision -> new Fields()
                                        .put("text", provision.provision().text())
                                        .date(provision.provision().due())
                                        .map())
                                .toList())
                .put(
                        "steps",
                        entry.steps().stream().map(AgreementListing::object).toList())
                .reports("reports", entry.reports())
                .map();
    }

    static Map<String, Object> object(LedgerStep step) {
        return new Fields()
                .put("step", step.step().word())
                .date(step.date())
                .put("modality", step.modality().word())
                .parties("actors", step.actors())
                .parties("stated_by", step.statedBy())
                .put("corroboration", step.corroboration().word())
                .reports("proofs", step.proofs())
                .map();
    }
}
