package io.dragoman.digest.compose;

import io.dragoman.chronicle.DateLabel;
import io.dragoman.chronicle.Days;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.calendar.Appointment;
import io.dragoman.digest.model.Group;
import io.dragoman.digest.model.Line;
import io.dragoman.digest.model.Quote;
import io.dragoman.digest.model.Section;
import io.dragoman.digest.model.Sign;
import io.dragoman.record.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What is overdue, what is due, and what was settled in the period. */
final class OutlookPart {
    private static final int MOST = 12;

    /** Announcements without a date are forgotten after so many months. */
    private static final int FORGOTTEN = 24;

    private final Composition composition;
    private final LocalDate day;

    OutlookPart(Composition composition) {
        this.composition = composition;
        this.day = composition.scope().day();
    }

    Section section() {
        List<Appointment> overdue = new ArrayList<>();
        List<Appointment> due = new ArrayList<>();
        List<Appointment> undated = new ArrayList<>();
        List<Appointment> settled = new ArrayList<>();
        for (Appointment appointment : composition.material().calendar().appointments()) {
            if (!composition.isOfPair(appointment.countries()) || !isKnown(appointment)) {
                continue;
            }
            switch (appointment.state(day)) {
                case OVERDUE -> overdue.add(appointment);
                case OPEN -> (appointment.date() == null ? undated : due).add(appointment);
                case FULFILLED, POSTPONED, CANCELLED -> {
                    if (isSettledInPeriod(appointment)) {
                        settled.add(appointment);
                    }
                }
            }
        }
        // What became overdue last is what one can still ask for.
        overdue.sort(Comparator.comparingLong(appointment -> appointment.daysOverdue(day)));
        undated.removeIf(this::isForgotten);
        List<Group> groups = new ArrayList<>();
        add(groups, "Overdue", overdue);
        add(groups, "Due", due);
        add(groups, "Announced without a date", undated);
        add(groups, "Settled in this period", settled);
        return new Section("outlook", "Outlook", "Nothing is reported as due or overdue.", groups);
    }

    private void add(List<Group> groups, String title, List<Appointment> appointments) {
        if (!appointments.isEmpty()) {
            groups.add(new Group(
                    title,
                    "",
                    Composition.first(appointments, MOST).stream()
                            .map(this::line)
                            .toList(),
                    Math.max(0, appointments.size() - MOST)));
        }
    }

    private boolean isKnown(Appointment appointment) {
        LocalDate announced = appointment.reports().get(0).published();
        return announced == null || !announced.isAfter(day);
    }

    private boolean isForgotten(Appointment appointment) {
        LocalDate announced = appointment.reports().get(0).published();
        return announced != null && announced.isBefore(day.minusMonths(FORGOTTEN));
    }

    private boolean isSettledInPeriod(Appointment appointment) {
        Appointment.Outcome outcome = appointment.outcome(day);
        return outcome != null && outcome.day() != null && composition.scope().holds(outcome.day());
    }

    private Line line(Appointment appointment) {
        DateSpan date = appointment.date();
        String text = Composition.capital(act(appointment) + appointment.what());
        String parties = composition.names(appointment.parties());
        if (!parties.isEmpty()) {
            text += " · " + parties;
        }
        String place = appointment.place();
        if (place != null && !text.contains(place)) {
            text += " · " + place;
        }
        List<Quote> quotes = new ArrayList<>(composition.citations().quotes(appointment.reports(), 1));
        Appointment.Outcome outcome = appointment.outcome(day);
        if (outcome != null) {
            Quote quote = composition.citations().quote(outcome.report());
            if (!quotes.contains(quote)) {
                quotes.add(quote);
            }
        }
        Report first = appointment.reports().get(0);
        return new Line(
                composition.id("due"),
                date == null ? "" : DateLabel.of(date),
                date == null || date.start() == null ? first.published() : Days.first(date),
                Sign.NONE,
                badge(appointment),
                text,
                List.of(),
                quotes);
    }

    /** What is to be done with what is named, where that does not say it itself. */
    private static String act(Appointment appointment) {
        return switch (appointment.act()) {
            case SIGNING -> "signing: ";
            case RATIFICATION -> "ratification: ";
            case ENTRY_INTO_FORCE -> "entry into force: ";
            case PAYMENT -> "payment: ";
            case DELIVERY -> "delivery: ";
            case WITHDRAWAL -> "withdrawal: ";
            case VISIT, MEETING, OTHER -> "";
        };
    }

    private String badge(Appointment appointment) {
        Appointment.State state = appointment.state(day);
        return switch (state) {
            case OVERDUE -> "overdue by " + days(appointment.daysOverdue(day));
            case OPEN -> appointment.kind().word();
            default -> state.word();
        };
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : String.format(Locale.ENGLISH, "%,d days", days);
    }
}
