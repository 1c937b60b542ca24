package io.dragoman.app.show;

import io.dragoman.app.print.ChronicleTables;
import io.dragoman.app.print.Page;
import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.calendar.Appointment;
import io.dragoman.chronicle.calendar.Calendar;
import io.dragoman.chronicle.journey.Journeys;
import io.dragoman.chronicle.ledger.Ledger;
import io.dragoman.record.ArticleRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The calendar as of a day. */
final class CalendarListing implements Listing {

    private final List<Appointment> appointments;
    private final LocalDate day;

    CalendarListing(Collection<ArticleRecord> articles, Filter filter) {
        this.day = filter.day();
        this.appointments = Calendar.of(articles, Ledger.of(articles), Journeys.of(articles)).appointments().stream()
                .filter(appointment -> filter.among(appointment.countries())
                        && filter.named(
                                appointment.parties().stream().map(Party::name).toList())
                        && (appointment.date() == null
                                ? filter.published(appointment.reports().get(0).published())
                                : filter.dated(Collections.singletonList(appointment.date()))))
                .toList();
    }

    @Override
    public int size() {
        return appointments.size();
    }

    @Override
    public String text(Page page, int limit) {
        return ChronicleTables.calendar(appointments.stream().limit(limit).toList(), day, page);
    }

    @Override
    public List<Map<String, Object>> objects() {
        return appointments.stream().map(this::object).toList();
    }

    private Map<String, Object> object(Appointment appointment) {
        Appointment.Outcome outcome = appointment.outcome(day);
        long overdue = appointment.daysOverdue(day);
        return new Fields()
                .put("id", appointment.id())
                .put("kind", appointment.kind().word())
                .put("act", appointment.act().word())
                .put("what", appointment.what())
                .parties("actors", appointment.parties())
                .put("place", appointment.place())
                .date(appointment.date())
                .put("agreement", appointment.agreement())
                .put("as_of", day.toString())
                .put("state", appointment.state(day).word())
                .put("days_overdue", overdue == 0 ? null : overdue)
                .put("outcome", outcome == null ? null : Fields.of(outcome.report()))
                .reports("reports", appointment.reports())
                .map();
    }
}
