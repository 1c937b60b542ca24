package io.dragoman.app.print;

import io.dragoman.chronicle.calendar.Appointment;
import io.dragoman.chronicle.journey.Encounter;
import io.dragoman.chronicle.journey.Journey;
import io.dragoman.chronicle.ledger.Ledger;
import io.dragoman.chronicle.ledger.LedgerEntry;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Figure;
import io.dragoman.record.RecordItem;
import io.dragoman.record.Relation;
import io.dragoman.record.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** What follows from many articles, laid out for people; each entry names the article that proves it. */
public final class ChronicleTables {

    private static final int DATE = 16;

    private ChronicleTables() {}

    /**
     * An item of an article.
     *
     * @param names gives the names of the article's actors by their ids
     */
    public record Row<T extends RecordItem>(T item, ArticleRecord record, UnaryOperator<String> names) {
        String source() {
            return "‹" + record.articleId() + "›";
        }
    }

    /** Agreements as of a day, with their steps. */
    public static String agreements(List<LedgerEntry> entries, LocalDate day, Page page) {
        Lines lines = new Lines(page);
        LedgerText text = new LedgerText(page, day, true);
        for (int i = 0; i < entries.size(); i++) {
            if (i > 0) {
                lines.blank();
            }
            text.print(entries.get(i), lines);
        }
        return lines.toString();
    }

    /** Journeys, then meetings of their own; the ledger is that of the same articles. */
    public static String meetings(List<Journey> journeys, List<Encounter> meetings, Ledger ledger, Page page) {
        Lines lines = new Lines(page);
        JourneyText text = new JourneyText(ledger, true);
        journeys.forEach(journey -> text.print(journey, lines));
        meetings.forEach(meeting -> text.print(meeting, lines));
        return lines.toString();
    }

    /** Appointments as of a day. */
    public static String calendar(List<Appointment> appointments, LocalDate day, Page page) {
        Lines lines = new Lines(page);
        CalendarText text = new CalendarText(day, true);
        appointments.forEach(appointment -> text.print(appointment, lines));
        return lines.toString();
    }

    /** Statements with their words. */
    public static String statements(List<Row<Statement>> rows, Page page) {
        Lines lines = new Lines(page);
        for (Row<Statement> row : rows) {
            StatementText text = new StatementText(row.names());
            String speaker = text.side(row.item().speaker());
            text.print(row.item(), speaker.isEmpty() ? "unnamed" : speaker, DATE, lines, row.source());
        }
        return lines.toString();
    }

    /** Figures with their sentences. */
    public static String figures(List<Row<Figure>> rows, Page page) {
        Lines lines = new Lines(page);
        rows.forEach(
                row -> FactsSection.figure(row.item(), row.names(), row.record().text(), lines, row.source()));
        return lines.toString();
    }

    /** Characterisations with their sentences. */
    public static String relations(List<Row<Relation>> rows, Page page) {
        Lines lines = new Lines(page);
        rows.forEach(row ->
                FactsSection.relation(row.item(), row.names(), row.record().text(), lines, row.source()));
        return lines.toString();
    }
}
