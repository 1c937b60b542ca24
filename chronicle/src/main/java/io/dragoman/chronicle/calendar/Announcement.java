package io.dragoman.chronicle.calendar;

import io.dragoman.chronicle.Days;
import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.Roster;
import io.dragoman.chronicle.Words;
import io.dragoman.record.CalendarEntry;
import io.dragoman.record.DateSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as one article announces it.
 *
 * @param id article and item, and for a provision its day
 * @param visitor the country of the first of its actors
 * @param words the telling words of what is announced
 * @param agreement id of the ledger entry it belongs to; null where to none
 */
record Announcement(
        String id,
        CalendarEntry.Kind kind,
        CalendarEntry.Act act,
        String what,
        List<Party> parties,
        @Nullable String visitor,
        Set<String> countries,
        Set<String> words,
        @Nullable String place,
        @Nullable DateSpan date,
        @Nullable String agreement,
        Report report) {

    /**
     * Whether both announce the same: the same act of the same people, countries where no people are named, at times that
     * do not exclude each other.
     */
    boolean same(Announcement other) {
        return act == other.act
                && (agreement == null || other.agreement == null || agreement.equals(other.agreement))
                && (date == null || other.date == null || Days.overlap(date, other.date))
                && (date == null) == (other.date == null)
                && peopleAgree(other)
                && subjectsAgree(other);
    }

    /** Two announcements of the same share an act, a pair of countries and a month, or have no date. */
    List<String> blocks() {
        List<String> blocks = new ArrayList<>();
        for (String pair : Roster.pairs(countries)) {
            for (String month : date == null ? List.of("none") : Days.months(date)) {
                blocks.add(act + " " + pair + " " + month);
            }
        }
        return blocks;
    }

    private boolean peopleAgree(Announcement other) {
        boolean otherWay = act == CalendarEntry.Act.VISIT && visitor != null && !visitor.equals(other.visitor);
        if (otherWay || Words.common(countries, other.countries) < 2) {
            return false;
        }
        Set<String> persons = persons();
        Set<String> others = other.persons();
        return persons.isEmpty() || others.isEmpty() || !Collections.disjoint(persons, others);
    }

    /** Visits are told apart by who travels, everything else that has a subject by its words. */
    private boolean subjectsAgree(Announcement other) {
        return switch (act) {
            case VISIT, MEETING -> true;
            default ->
                (agreement != null && agreement.equals(other.agreement))
                        || words.equals(other.words)
                        || Words.common(words, other.words) > 0;
        };
    }

    private Set<String> persons() {
        Set<String> persons = new TreeSet<>();
        parties.stream().filter(Party::isPerson).forEach(party -> persons.add(party.key()));
        return persons;
    }
}
