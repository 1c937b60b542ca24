package io.dragoman.chronicle.calendar;

import io.dragoman.chronicle.Days;
import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Report;
import io.dragoman.record.CalendarEntry.Act;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DateSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something reported that may fulfil an appointment, put it off or end it.
 *
 * @param acts what it may be the fulfilment of
 * @param doers countries of those who travel or act; empty where any party may be
 * @param agreement id of the ledger entry; null where to none
 * @param strength the lower the surer: a visit kept as such, before an event that may be one
 */
record Happening(
        Set<Act> acts,
        Appointment.Fate fate,
        List<Party> parties,
        Set<String> countries,
        Set<String> doers,
        @Nullable DateSpan date,
        @Nullable String agreement,
        int strength,
        Report report) {

    /** How many days before its time an appointment may be kept. */
    static final long EARLIEST = 31;

    /** How many days after its time. */
    static final long LATEST = 400;

    /** How many days after its announcement, where no time is set. */
    static final long LONGEST = 3 * 366L;

    @Nullable
    LocalDate day() {
        return date == null || date.start() == null ? report.published() : date.start();
    }

    boolean answers(Appointment appointment) {
        // The cheapest question first: most have another time.
        return acts.contains(appointment.act())
                && atItsTime(appointment)
                && onItsSubject(appointment)
                && byItsParties(appointment)
                && !appointment.reports().contains(report);
    }

    private boolean atItsTime(Appointment appointment) {
        if (fate != Appointment.Fate.FULFILLED) {
            return putOffInTime(appointment);
        }
        DateSpan expected = appointment.date();
        LocalDate announced = appointment.announced();
        LocalDate day = day();
        // Without a date of its own it may be any of the past that a later report looks back upon.
        if (day == null || date == null || date.basis() == DateBasis.PUBLICATION || !Days.isExact(date)) {
            return false;
        }
        if (expected == null) {
            return announced != null && day.isAfter(announced) && ChronoUnit.DAYS.between(announced, day) <= LONGEST;
        }
        LocalDate first = Days.first(expected);
        LocalDate last = Days.last(expected);
        boolean early = day.isBefore(first) && (announced == null || !day.isAfter(announced) || !closeTo(first, day));
        boolean late = !last.equals(LocalDate.MAX) && day.isAfter(last) && ChronoUnit.DAYS.between(last, day) > LATEST;
        return !early && !late;
    }

    /** What is said of a postponement carries the date that was planned, or none. */
    private boolean putOffInTime(Appointment appointment) {
        DateSpan expected = appointment.date();
        LocalDate announced = appointment.announced();
        LocalDate reported = report.published();
        if (date != null && expected != null) {
            return Days.overlap(date, expected)
                    || (announced != null
                            && reported != null
                            && reported.isAfter(announced)
                            && Days.gap(date, expected) <= EARLIEST);
        }
        return announced != null && reported != null && reported.isAfter(announced);
    }

    private static boolean closeTo(LocalDate first, LocalDate day) {
        return !first.equals(LocalDate.MIN) && ChronoUnit.DAYS.between(day, first) <= EARLIEST;
    }

    private boolean byItsParties(Appointment appointment) {
        if (agreement != null && agreement.equals(appointment.agreement())) {
            return true;
        }
        Set<String> expected = appointment.countries();
        if (expected.isEmpty() || !countries.containsAll(expected)) {
            return false;
        }
        if (expected.size() < 2 && appointment.persons().isEmpty()) {
            return false;
        }
        return doesWhatIsExpected(appointment) && peopleAgree(appointment);
    }

    /** Of a visit: the country that was to send somebody sent somebody. */
    private boolean doesWhatIsExpected(Appointment appointment) {
        if (appointment.act() != Act.VISIT
                || doers.isEmpty()
                || appointment.parties().isEmpty()) {
            return true;
        }
        String visitor = appointment.visitor();
        return visitor == null || doers.contains(visitor);
    }

    private boolean peopleAgree(Appointment appointment) {
        Set<String> expected = appointment.persons();
        Set<String> came = new TreeSet<>();
        parties.stream().filter(Party::isPerson).forEach(party -> came.add(party.key()));
        return expected.isEmpty() || came.isEmpty() || !Collections.disjoint(expected, came) || sameOffice(appointment);
    }

    /** A successor may keep the appointment. */
    private boolean sameOffice(Appointment appointment) {
        return appointment.parties().stream()
                .filter(Party::isPerson)
                .anyMatch(expected -> expected.role() != null
                        && parties.stream()
                                .anyMatch(party -> expected.role().equals(party.role())
                                        && expected.country() != null
                                        && expected.country().equals(party.country())));
    }

    private boolean onItsSubject(Appointment appointment) {
        return switch (appointment.act()) {
            case VISIT, MEETING -> true;
            default -> agreement != null && agreement.equals(appointment.agreement());
        };
    }

    /** The best answer first: the surest, then the nearest to the time expected. */
    static Comparator<Happening> bestFor(Appointment appointment) {
        return Comparator.comparingInt(Happening::strength)
                .thenComparingLong(happening -> happening.distance(appointment))
                .thenComparing(Happening::report);
    }

    private long distance(Appointment appointment) {
        LocalDate day = day();
        if (day == null) {
            return Long.MAX_VALUE;
        }
        DateSpan expected = appointment.date();
        if (expected == null) {
            LocalDate announced = appointment.announced();
            return announced == null ? 0 : Math.abs(ChronoUnit.DAYS.between(announced, day));
        }
        return Days.gap(expected, new DateSpan(day, day, expected.precision(), expected.basis()));
    }
}
