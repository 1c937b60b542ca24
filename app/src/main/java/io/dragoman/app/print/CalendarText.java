package io.dragoman.app.print;

import io.dragoman.chronicle.DateLabel;
import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.calendar.Appointment;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Appointments with where they stand as of a day. */
final class CalendarText {

    /** Columns of a date; a longer one pushes what follows. */
    static final int DATE = 16;

    private final LocalDate day;
    private final boolean withArticles;

    /** {@code withArticles}: whether to tell which article announces it. */
    CalendarText(LocalDate day, boolean withArticles) {
        this.day = day;
        this.withArticles = withArticles;
    }

    void print(Appointment appointment, Lines lines) {
        String parties =
                appointment.parties().stream().map(Party::name).distinct().collect(Collectors.joining(", "));
        String what = appointment.what()
                + (parties.isEmpty() ? "" : " · " + parties)
                + (appointment.place() == null ? "" : " · " + appointment.place());
        lines.entry(
                appointment.date() == null ? "no date" : DateLabel.of(appointment.date()),
                DATE,
                "[" + state(appointment) + "] " + what);
        Report report = appointment.reports().get(0);
        lines.proof(DATE, report.evidence(), withArticles ? "‹" + report.articleId() + "›" : "");
        Appointment.Outcome outcome = appointment.outcome(day);
        if (outcome != null && withArticles) {
            lines.proof(
                    DATE, outcome.report().evidence(), "‹" + outcome.report().articleId() + "›");
        }
    }

    private String state(Appointment appointment) {
        Appointment.State state = appointment.state(day);
        return switch (state) {
            case OPEN -> appointment.kind().word();
            case OVERDUE -> "overdue, " + appointment.daysOverdue(day) + " days";
            default -> state.word();
        };
    }
}
