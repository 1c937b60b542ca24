package io.dragoman.app.print;

import io.dragoman.chronicle.DateLabel;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.calendar.Appointment;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Event;
import io.dragoman.record.Modality;
import java.time.LocalDate;
import java.util.List;

/** What did not happen or is only alleged or possible, and what is still to come. */
final class PendingSection {

    private final EventLabel labels;
    private final LocalDate day;

    PendingSection(EventLabel labels, LocalDate day) {
        this.labels = labels;
        this.day = day;
    }

    void print(ArticleRecord record, List<Appointment> appointments, Lines lines) {
        List<Event> open = record.events().stream()
                .filter(event -> event.modality() != Modality.HAPPENED && event.modality() != Modality.ONGOING)
                .filter(event -> event.modality() != Modality.PLANNED || !announced(event, appointments))
                .toList();
        if (open.isEmpty() && appointments.isEmpty()) {
            return;
        }
        int width = open.stream()
                .mapToInt(event -> TextWidth.of(DateLabel.of(event.date())))
                .reduce(CalendarText.DATE, Math::max);
        lines.heading("What did not happen or is pending", "");
        for (Modality modality : Modality.values()) {
            open.stream().filter(event -> event.modality() == modality).forEach(event -> {
                lines.entry(
                        DateLabel.of(event.date()),
                        width,
                        "[" + modality.word().replace('_', ' ') + "] " + labels.pair(event) + ": " + labels.act(event));
                lines.proof(
                        width,
                        event.evidence().isEmpty() ? null : event.evidence().get(0),
                        "");
            });
        }
        CalendarText calendar = new CalendarText(day, false);
        appointments.forEach(appointment -> calendar.print(appointment, lines));
    }

    /** Whether the calendar tells it. */
    private static boolean announced(Event event, List<Appointment> appointments) {
        return appointments.stream()
                .flatMap(appointment -> appointment.reports().stream())
                .map(Report::evidence)
                .anyMatch(words -> words != null
                        && event.evidence().stream()
                                .anyMatch(sentence -> sentence.span().overlaps(words.span())));
    }
}
