package io.dragoman.chronicle.calendar;

import io.dragoman.chronicle.Days;
import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.Roster;
import io.dragoman.record.CalendarEntry;
import io.dragoman.record.DateSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something announced, invited to, scheduled or due, in one article or several, and what became of it.
 *
 * @param id article and item of its first report
 * @param kind the firmest of the kinds reported
 * @param parties those who are to do it
 * @param visitor the country that is to travel; null where none is, or where it is not known
 * @param countries of the parties and the place
 * @param date the latest date that was given for it; null where none was
 * @param agreement the ledger entry it belongs to, as that entry's id; null where to none
 * @param outcomes what later reports say of it, in the order of their days
 * @param reports where it is announced
 */
public record Appointment(
        String id,
        CalendarEntry.Kind kind,
        CalendarEntry.Act act,
        String what,
        List<Party> parties,
        @Nullable String visitor,
        Set<String> countries,
        @Nullable String place,
        @Nullable DateSpan date,
        @Nullable String agreement,
        List<Outcome> outcomes,
        List<Report> reports) {

    static final Comparator<Appointment> ORDER = Comparator.comparing(
                    Appointment::date,
                    Comparator.<@Nullable DateSpan>nullsLast(
                            Comparator.comparing(Days::last).thenComparing(Days::first)))
            .thenComparing(appointment -> appointment.reports().get(0))
            .thenComparing(Appointment::id);

    public Appointment {
        parties = List.copyOf(parties);
        countries = Collections.unmodifiableSet(new TreeSet<>(countries));
        outcomes = List.copyOf(outcomes);
        reports = List.copyOf(reports);
    }

    /** What a report says of an appointment. */
    public enum Fate {
        FULFILLED,
        POSTPONED,
        CANCELLED
    }

    /**
     * A later report.
     *
     * @param day when it came to that; null where not even the day of publication is known
     */
    public record Outcome(Fate fate, @Nullable LocalDate day, Report report) {}

    /** Where an appointment stands. */
    public enum State {
        /** Its time has not come, or none is set. */
        OPEN,
        FULFILLED,
        POSTPONED,
        CANCELLED,
        /** Its time is over, and nothing is reported of it. */
        OVERDUE;

        /** The word used in every output: lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where it stood at the end of a day, by what is known now. */
    public State state(LocalDate day) {
        Outcome last = outcome(day);
        if (last != null && last.fate() != Fate.POSTPONED) {
            return last.fate() == Fate.FULFILLED ? State.FULFILLED : State.CANCELLED;
        }
        boolean over = date != null && date.end() != null && date.end().isBefore(day);
        if (last == null) {
            return over ? State.OVERDUE : State.OPEN;
        }
        // A new date is a new appointment.
        return State.POSTPONED;
    }

    /** What decides its state at the end of a day; null where nothing is reported of it by then. */
    public @Nullable Outcome outcome(LocalDate day) {
        Outcome found = null;
        for (Outcome outcome : outcomes) {
            boolean known = outcome.day() == null || !outcome.day().isAfter(day);
            // Once it has taken place no other word on it counts.
            if (known && (found == null || found.fate() != Fate.FULFILLED)) {
                found = outcome;
            }
        }
        return found;
    }

    /** Days by which its time is over, 0 where it is not or no time is set. */
    public long daysOverdue(LocalDate day) {
        return state(day) == State.OVERDUE && date != null && date.end() != null
                ? ChronoUnit.DAYS.between(date.end(), day)
                : 0;
    }

    Set<String> persons() {
        Set<String> persons = new TreeSet<>();
        parties.stream().filter(Party::isPerson).forEach(party -> persons.add(party.key()));
        return persons;
    }

    /** The earliest day on which it was announced; null where unknown. */
    @Nullable
    LocalDate announced() {
        return reports.get(0).published();
    }

    static Set<String> countries(List<Party> parties, @Nullable String ofPlace) {
        Set<String> countries = Roster.countries(parties);
        if (ofPlace != null) {
            countries.add(ofPlace);
        }
        return countries;
    }
}
