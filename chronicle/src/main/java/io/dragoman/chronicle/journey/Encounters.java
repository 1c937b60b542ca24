package io.dragoman.chronicle.journey;

import io.dragoman.chronicle.Corroboration;
import io.dragoman.chronicle.Days;
import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Report;
import io.dragoman.record.Answer;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Mark;
import io.dragoman.record.Meeting;
import io.dragoman.record.Rank;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes one encounter of the reports of it, which come in their order. */
final class Encounters {

    /** In days. */
    private static final int LONGEST_VISIT = 14;

    private Encounters() {}

    static Encounter of(List<Sighting> sightings) {
        Sighting first = sightings.get(0);
        List<Report> reports =
                sightings.stream().map(Sighting::report).distinct().sorted().toList();
        return new Encounter(
                first.key(),
                level(sightings),
                parties(sightings, Sighting::visitors),
                parties(sightings, Sighting::counterparts),
                offices(sightings),
                hosts(sightings),
                firstOf(sightings, sighting -> sighting.meeting().kind()),
                firstOf(sightings, sighting -> sighting.meeting().setting()),
                firstOf(sightings, sighting -> sighting.meeting().place()),
                date(sightings),
                firstOf(sightings, sighting -> sighting.meeting().occasion()),
                outcome(sightings),
                all(sightings, sighting -> sighting.meeting().discussed()),
                all(sightings, sighting -> sighting.meeting().leftOut()),
                signing(sightings),
                all(sightings, sighting -> keys(sighting, sighting.meeting().signed())),
                all(sightings, sighting -> keys(sighting, sighting.meeting().promised())),
                sightings.stream().flatMap(sighting -> claim(sighting).stream()).toList(),
                Corroboration.of(reports, false, sightings.stream().anyMatch(Encounters::contradicted)),
                reports);
    }

    private static Meeting.Level level(List<Sighting> sightings) {
        return sightings.stream()
                .map(sighting -> sighting.meeting().level())
                .max(Enum::compareTo)
                .orElseThrow();
    }

    /** Those whom any article names; a country is left out where a person of it is named. */
    private static List<Party> parties(List<Sighting> sightings, Function<Sighting, List<Party>> side) {
        Map<String, Party> byKey = new TreeMap<>();
        sightings.forEach(sighting -> side.apply(sighting).forEach(party -> byKey.putIfAbsent(party.key(), party)));
        Set<String> represented = new TreeSet<>();
        for (Party party : byKey.values()) {
            if (party.isPerson() && party.country() != null) {
                represented.add(party.country());
            }
        }
        return byKey.values().stream()
                .filter(party -> party.isPerson()
                        || sightings.size() == 1
                        || party.country() == null
                        || !represented.contains(party.country()))
                .toList();
    }

    private static List<Encounter.Office> offices(List<Sighting> sightings) {
        Map<String, Encounter.Office> byParty = new TreeMap<>();
        for (Sighting sighting : sightings) {
            for (Meeting.Office office : sighting.meeting().offices()) {
                Party party = sighting.roster().party(office.actor());
                if (party != null) {
                    byParty.merge(
                            party.key(),
                            new Encounter.Office(party.key(), office.office(), office.rank()),
                            (known, more) -> known.rank() == Rank.OTHER || known.office() == null ? more : known);
                }
            }
        }
        return List.copyOf(byParty.values());
    }

    private static Set<String> hosts(List<Sighting> sightings) {
        Set<String> hosts = new TreeSet<>();
        sightings.forEach(sighting -> hosts.addAll(sighting.hosts()));
        return hosts;
    }

    private static @Nullable DateSpan date(List<Sighting> sightings) {
        return sightings.stream()
                .map(sighting -> sighting.meeting().date())
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Encounters::isDays, Comparator.reverseOrder())
                        .thenComparingLong(date -> isDays(date) ? -Days.width(date) : Days.width(date))
                        .thenComparing(Days.EXACT_FIRST))
                .orElse(null);
    }

    /** A day is more exact than the days of a visit, but tells less: of those that give days the longest tells most. */
    private static boolean isDays(DateSpan date) {
        return Days.width(date) <= LONGEST_VISIT;
    }

    private static Meeting.Outcome outcome(List<Sighting> sightings) {
        boolean held =
                sightings.stream().anyMatch(sighting -> sighting.meeting().outcome() == Meeting.Outcome.HELD);
        return held
                ? Meeting.Outcome.HELD
                : sightings.get(sightings.size() - 1).meeting().outcome();
    }

    private static Answer signing(List<Sighting> sightings) {
        return sightings.stream()
                .map(sighting -> sighting.meeting().signing())
                .min(Enum::compareTo)
                .orElse(Answer.NOT_REPORTED);
    }

    private static List<String> keys(Sighting sighting, List<String> items) {
        return items.stream()
                .map(item -> sighting.report().article() + "-" + item)
                .toList();
    }

    private static List<Encounter.Claim> claim(Sighting sighting) {
        Meeting.Precedent precedent = sighting.meeting().precedent();
        return precedent == null
                ? List.of()
                : List.of(new Encounter.Claim(
                        precedent, sighting.roster().report(sighting.meeting(), precedent.evidence())));
    }

    private static boolean contradicted(Sighting sighting) {
        return sighting.roster().article().marks().stream()
                .anyMatch(
                        mark -> mark.item().equals(sighting.meeting().id()) && mark.kind() == Mark.Kind.CONTRADICTION);
    }

    private static @Nullable String firstOf(List<Sighting> sightings, Function<Sighting, @Nullable String> field) {
        for (Sighting sighting : sightings) {
            String value = field.apply(sighting);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static List<String> all(List<Sighting> sightings, Function<Sighting, ? extends Collection<String>> field) {
        return sightings.stream()
                .flatMap(sighting -> field.apply(sighting).stream())
                .distinct()
                .toList();
    }
}
