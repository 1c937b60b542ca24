package io.dragoman.chronicle.journey;

import io.dragoman.chronicle.Corroboration;
import io.dragoman.chronicle.Days;
import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.Roster;
import io.dragoman.record.Answer;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Meeting;
import io.dragoman.record.Rank;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A trip, a leg of one or a meeting, reported once or often.
 *
 * @param id article and item of its first report
 * @param hosts the countries that were visited, or whose people were met
 * @param date the most exact of the dates reported; null where none is
 * @param outcome what the reports come to: held, where one says so, else what the last one says
 * @param signing yes where one report says so, no where one says so and none yes
 * @param signed the agreements signed, as article and item of the ledger
 * @param promised agreements and calendar entries carried over, as article and item
 * @param claims what articles claim of earlier ones
 */
public record Encounter(
        String id,
        Meeting.Level level,
        List<Party> visitors,
        List<Party> counterparts,
        List<Office> offices,
        Set<String> hosts,
        @Nullable String kind,
        @Nullable String setting,
        @Nullable String place,
        @Nullable DateSpan date,
        @Nullable String occasion,
        Meeting.Outcome outcome,
        List<String> discussed,
        List<String> leftOut,
        Answer signing,
        List<String> signed,
        List<String> promised,
        List<Claim> claims,
        Corroboration corroboration,
        List<Report> reports) {

    static final Comparator<Encounter> ORDER = Comparator.comparing(
                    Encounter::date,
                    Comparator.<@Nullable DateSpan>nullsLast(
                            Comparator.comparing(Days::first).thenComparing(Days::last)))
            .thenComparing(encounter -> encounter.reports().get(0))
            .thenComparing(Encounter::id);

    /** The office in which an actor took part. */
    public record Office(String party, @Nullable String office, Rank rank) {}

    /** What an article claims of earlier visits. */
    public record Claim(Meeting.Precedent precedent, Report report) {}

    public Encounter {
        visitors = List.copyOf(visitors);
        counterparts = List.copyOf(counterparts);
        offices = List.copyOf(offices);
        hosts = Collections.unmodifiableSet(new TreeSet<>(hosts));
        discussed = List.copyOf(discussed);
        leftOut = List.copyOf(leftOut);
        signed = List.copyOf(signed);
        promised = List.copyOf(promised);
        claims = List.copyOf(claims);
        reports = List.copyOf(reports);
    }

    /** All who took part. */
    public List<Party> parties() {
        List<Party> parties = new ArrayList<>(visitors);
        parties.addAll(counterparts);
        return parties;
    }

    /** The countries of all who took part, and of the place. */
    public Set<String> countries() {
        Set<String> countries = Roster.countries(parties());
        countries.addAll(hosts);
        return countries;
    }

    public boolean isVisit() {
        return level != Meeting.Level.MEETING;
    }
}
