package io.dragoman.chronicle.journey;

import io.dragoman.chronicle.Days;
import io.dragoman.chronicle.Roster;
import io.dragoman.record.DateSpan;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Whether two articles mean the same visit or meeting: at the same time, and with the same people, or, where one of them
 * names no people, with the same countries on the same sides.
 */
final class SameEncounter implements BiPredicate<Sighting, Sighting> {

    @Override
    public boolean test(Sighting one, Sighting other) {
        return !one.report().article().equals(other.report().article())
                && one.isVisit() == other.isVisit()
                && isCall(one) == isCall(other)
                && atTheSameTime(one, other)
                && (one.isVisit() ? sameVisit(one, other) : sameMeeting(one, other));
    }

    private static boolean isCall(Sighting sighting) {
        return "call".equals(sighting.meeting().kind());
    }

    /** Both dates are known, one of them well. */
    private static boolean atTheSameTime(Sighting one, Sighting other) {
        DateSpan date = one.meeting().date();
        DateSpan second = other.meeting().date();
        return date != null
                && second != null
                && (Days.isExact(date) || Days.isExact(second))
                && Days.overlap(date, second);
    }

    private static boolean sameVisit(Sighting one, Sighting other) {
        if (Collections.disjoint(one.hosts(), other.hosts())
                || Collections.disjoint(Roster.countries(one.visitors()), Roster.countries(other.visitors()))) {
            return false;
        }
        return sameOrUnnamed(one.visitingPersons(), other.visitingPersons()) && ranksAgree(one, other);
    }

    private static boolean sameMeeting(Sighting one, Sighting other) {
        Set<String> countries = new TreeSet<>(one.countries());
        countries.retainAll(other.countries());
        Set<String> persons = new TreeSet<>(one.persons());
        persons.retainAll(other.persons());
        return persons.size() >= 2 || (countries.size() >= 2 && sameOrUnnamed(one.persons(), other.persons()));
    }

    private static boolean sameOrUnnamed(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    private static boolean ranksAgree(Sighting one, Sighting other) {
        return one.visitingRanks().isEmpty()
                || other.visitingRanks().isEmpty()
                || !Collections.disjoint(one.visitingRanks(), other.visitingRanks());
    }
}
