package io.dragoman.web.view;

import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.calendar.Appointment;
import io.dragoman.chronicle.journey.Encounter;
import io.dragoman.chronicle.ledger.LedgerEntry;
import io.dragoman.chronicle.ledger.LedgerStep;
import io.dragoman.chronicle.series.PairEvent;
import io.dragoman.record.Agreement;
import io.dragoman.record.AgreementState;
import io.dragoman.record.Answer;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Evidence;
import io.dragoman.record.Meeting;
import io.dragoman.record.Modality;
import io.dragoman.web.view.TableView.Column;
import io.dragoman.web.view.TableView.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What follows from many articles as tables: agreements with their stage, journeys, appointments. */
public final class LedgerTables {
    private static final int WORDS = 160;

    private LedgerTables() {}

    /** Agreements as of a day. */
    public static TableView agreements(List<LedgerEntry> entries, LocalDate day) {
        return new TableView(
                List.of(
                        new Column("Agreement", "", "name"),
                        new Column("Kind", "", "what"),
                        new Column("Parties", "", "who"),
                        new Column("Stage", "", "what"),
                        new Column("Delivery", "", "what"),
                        new Column("Money", "", "number"),
                        new Column("Last step", "", "evidence"),
                        new Column("Last report", "", "date"),
                        new Column("Reports", "", "number")),
                entries.stream().map(entry -> row(entry, day)).toList());
    }

    private static Row row(LedgerEntry entry, LocalDate day) {
        AgreementState state = entry.state(day);
        List<LedgerStep> history = entry.history(day);
        LedgerStep last = history.isEmpty() ? null : history.get(history.size() - 1);
        LocalDate reported = entry.lastReport(day);
        return new Row(
                "",
                List.of(
                        Cell.of(Piece.link(entry.name(), address(entry))),
                        Cell.text(Words.plain(entry.kind())),
                        parties(entry.parties()),
                        Cell.text(
                                state.stage() == null
                                        ? ""
                                        : Words.plain(state.stage().word())),
                        Cell.of(Piece.styled(
                                Words.plain(state.delivery().word()).replace("unknown", ""),
                                "delivery-" + state.delivery().word())),
                        Cell.text(money(entry, day)),
                        last == null ? Cell.EMPTY : step(last),
                        Cell.text(DateText.of(reported).label()),
                        Cell.text(Words.number(entry.reports().size()))));
    }

    private static Cell step(LedgerStep step) {
        String date = DateText.of(step.date()).label();
        String words = (step.modality() == Modality.NOT_HAPPENED ? "not " : "")
                + Words.plain(step.step().word())
                + (date.isEmpty() ? "" : ", " + date);
        return step.proofs().isEmpty()
                ? Cell.text(words)
                : Cell.of(Piece.link(words, address(step.proofs().get(0))));
    }

    static String money(LedgerEntry entry, LocalDate day) {
        List<String> sums = new ArrayList<>();
        for (Map.Entry<Agreement.MoneyStage, Agreement.Amount> sum :
                entry.money(day).entrySet()) {
            sums.add(sum.getKey().word() + " " + ItemTables.amount(sum.getValue()));
        }
        if (sums.isEmpty() && entry.amount() != null) {
            sums.add(ItemTables.amount(entry.amount()));
        }
        return String.join("; ", sums);
    }

    /** An entry's page. */
    public static String address(LedgerEntry entry) {
        Report first = entry.reports().get(0);
        return "/agreements/" + first.article() + "/" + first.item();
    }

    /** Where something is reported. */
    public static String address(Report report) {
        return "/articles/" + report.article() + "#" + report.item();
    }

    /** Journeys, their legs and meetings. */
    public static TableView encounters(List<Encounter> encounters) {
        return new TableView(
                List.of(
                        new Column("Date", "", "date"),
                        new Column("Visitors", "", "who"),
                        new Column("Met or visited", "", "who"),
                        new Column("Kind", "", "what"),
                        new Column("Place", "", "place"),
                        new Column("Outcome", "", "what"),
                        new Column("Substance", "", "evidence"),
                        new Column("Reported by", "", "source")),
                encounters.stream().map(LedgerTables::row).toList());
    }

    private static Row row(Encounter encounter) {
        List<String> substance = new ArrayList<>();
        if (!encounter.discussed().isEmpty()) {
            substance.add(String.join("; ", encounter.discussed()));
        }
        if (!encounter.leftOut().isEmpty()) {
            substance.add("left out: " + String.join("; ", encounter.leftOut()));
        }
        if (encounter.signing() != Answer.NOT_REPORTED) {
            substance.add(encounter.signing() == Answer.YES ? "documents signed" : "nothing signed");
        }
        encounter
                .claims()
                .forEach(claim -> substance.add(
                        "“" + Words.cut(claim.precedent().evidence().text(), WORDS) + "”"));
        boolean parted = encounter.level() == Meeting.Level.LEG;
        return new Row(
                encounter.level() == Meeting.Level.MEETING ? "inner" : "",
                List.of(
                        date(encounter.date()),
                        parties(encounter.visitors()),
                        encounter.counterparts().isEmpty()
                                ? Cell.text(String.join(", ", encounter.hosts()))
                                : parties(encounter.counterparts()),
                        Cell.text(Words.plain(encounter.kind()) + " "
                                + (parted ? "visit" : encounter.level().word())),
                        Cell.text(encounter.place() == null ? "" : encounter.place()),
                        Cell.of(Piece.styled(
                                encounter.outcome().word(),
                                "outcome-" + encounter.outcome().word())),
                        Cell.text(Words.cut(String.join(". ", substance), 2 * WORDS)),
                        reports(encounter.reports())));
    }

    /** Appointments as of a day. */
    public static TableView appointments(
            List<Appointment> appointments, LocalDate day, Function<String, @Nullable LedgerEntry> ledger) {
        List<Row> rows = new ArrayList<>();
        for (Appointment one : appointments) {
            Appointment.State state = one.state(day);
            Appointment.Outcome outcome = one.outcome(day);
            List<Piece> told = new ArrayList<>();
            String late = state == Appointment.State.OVERDUE && one.daysOverdue(day) > 0
                    ? " by " + Words.count(one.daysOverdue(day), "day", "days")
                    : "";
            if (outcome == null) {
                told.add(Piece.styled(state.word() + late, state.word()));
            } else {
                told.add(new Piece(
                        state.word() + " " + DateText.of(outcome.day()).label(),
                        address(outcome.report()),
                        state.word(),
                        ""));
            }
            List<Piece> what = new ArrayList<>(List.of(
                    one.reports().isEmpty()
                            ? Piece.text(one.what())
                            : Piece.link(one.what(), address(one.reports().get(0)))));
            LedgerEntry entry = one.agreement() == null ? null : ledger.apply(one.agreement());
            if (entry != null && !entry.name().equalsIgnoreCase(one.what())) {
                what.add(Piece.text(" under "));
                what.add(Piece.link(entry.name(), address(entry)));
            }
            rows.add(new Row(
                    "",
                    List.of(
                            date(one.date()),
                            new Cell(what, ""),
                            parties(one.parties()),
                            Cell.text(one.kind().word()),
                            new Cell(told, ""),
                            reports(one.reports()))));
        }
        return new TableView(
                List.of(
                        new Column("Due", "", "date"),
                        new Column("What", "", "name"),
                        new Column("Who", "", "who"),
                        new Column("Kind", "", "what"),
                        new Column("State", "", "what"),
                        new Column("Announced by", "", "source")),
                rows);
    }

    /** The events that moved something. */
    public static TableView movers(
            List<PairEvent> events, UnaryOperator<String> country, Function<String, @Nullable String> cameo) {
        return new TableView(
                List.of(
                        new Column("Date", "", "date"),
                        new Column("Who", "", "who"),
                        new Column("Did", "", "what"),
                        new Column("To whom", "", "who"),
                        new Column("Score", "", "number"),
                        new Column("Evidence", "", "evidence"),
                        new Column("Reported by", "", "source")),
                events.stream()
                        .map(event -> {
                            Sign sign = Sign.of(event.category());
                            String act = cameo.apply(event.code());
                            Evidence words = event.reports().isEmpty()
                                    ? null
                                    : event.reports().get(0).evidence();
                            return new Row(
                                    "",
                                    List.of(
                                            Cell.text(DateText.of(event.day()).label()),
                                            Cell.text(country.apply(event.source())),
                                            Cell.of(
                                                    Piece.styled(sign.mark() + " ", "sign " + sign.style()),
                                                    Piece.text(
                                                            act == null
                                                                    ? Words.capital(event.category()
                                                                            .name())
                                                                    : act)),
                                            Cell.text(country.apply(event.target())),
                                            Cell.text(Words.score(event.score())),
                                            words == null
                                                    ? Cell.EMPTY
                                                    : Cell.of(Piece.link(
                                                            Words.cut(words.text(), WORDS),
                                                            address(event.reports()
                                                                    .get(0)))),
                                            reports(event.reports())));
                        })
                        .toList());
    }

    static Cell parties(List<Party> parties) {
        return Cell.actors(parties.stream()
                .map(party -> ActorLink.of(party.name(), party.code()))
                .toList());
    }

    static Cell reports(List<Report> reports) {
        List<Piece> pieces = new ArrayList<>();
        for (Report report : reports.subList(0, Math.min(3, reports.size()))) {
            if (!pieces.isEmpty()) {
                pieces.add(Piece.text("; "));
            }
            String day = DateText.of(report.published()).label();
            String outlet = report.outlet() == null ? report.articleId() : report.outlet();
            pieces.add(Piece.link(outlet + (day.isEmpty() ? "" : " " + day), address(report)));
        }
        if (reports.size() > 3) {
            pieces.add(Piece.styled(" and " + (reports.size() - 3) + " more", "dim"));
        }
        return new Cell(pieces, "");
    }

    static Cell date(@Nullable DateSpan date) {
        DateText text = DateText.of(date);
        return text.label().isEmpty()
                ? Cell.EMPTY
                : Cell.of(Piece.text(text.label()).withNote(text.note()));
    }
}
