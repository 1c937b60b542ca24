package io.dragoman.chronicle.journey;

import io.dragoman.chronicle.Days;
import io.dragoman.chronicle.Groups;
import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Roster;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.DateSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The visits and meetings of some articles: reports of the same one are one encounter; meetings belong to the visit during
 * which they were held; visits of the same traveller that follow each other are legs of one journey. Immutable.
 */
public final class Journeys {

    private final List<Encounter> encounters;
    private final List<Journey> journeys;
    private final List<Encounter> meetings;

    private Journeys(List<Encounter> encounters, List<Journey> journeys, List<Encounter> meetings) {
        this.encounters = List.copyOf(encounters);
        this.journeys = List.copyOf(journeys);
        this.meetings = List.copyOf(meetings);
    }

    public static Journeys of(Collection<ArticleRecord> articles) {
        List<Sighting> sightings = new ArrayList<>();
        for (ArticleRecord article : articles) {
            Roster roster = new Roster(article);
            article.meetings().forEach(meeting -> sightings.add(Sighting.of(roster, meeting)));
        }
        Comparator<Sighting> order = Comparator.comparing(Sighting::report);
        Map<String, String> encounterOf = new HashMap<>();
        Map<String, String> parents = new HashMap<>();
        List<Encounter> encounters = new ArrayList<>();
        for (List<Sighting> group : Groups.of(sightings, order, Sighting::blocks, new SameEncounter())) {
            Encounter encounter = Encounters.of(group);
            encounters.add(encounter);
            group.forEach(sighting -> encounterOf.put(sighting.key(), encounter.id()));
        }
        for (Sighting sighting : sightings.stream().sorted(order).toList()) {
            String parent = sighting.meeting().parent();
            String above =
                    parent == null ? null : encounterOf.get(sighting.report().article() + "-" + parent);
            String self = encounterOf.get(sighting.key());
            if (above != null && self != null && !above.equals(self)) {
                parents.putIfAbsent(self, above);
            }
        }
        encounters.sort(Encounter.ORDER);
        return new Assembly(encounters, parents).journeys();
    }

    /** All visits and meetings, by date. */
    public List<Encounter> encounters() {
        return encounters;
    }

    /** All journeys, by date of their first legs. */
    public List<Journey> journeys() {
        return journeys;
    }

    /** The meetings that belong to no visit, by date. */
    public List<Encounter> meetings() {
        return meetings;
    }

    /** Puts encounters together. */
    private static final class Assembly {

        private final List<Encounter> encounters;
        private final Map<String, Encounter> byId = new HashMap<>();
        private final Map<String, String> parents;
        private final Precedents precedents;

        Assembly(List<Encounter> encounters, Map<String, String> parents) {
            this.encounters = encounters;
            this.parents = parents;
            this.precedents = new Precedents(encounters);
            encounters.forEach(encounter -> byId.put(encounter.id(), encounter));
        }

        Journeys journeys() {
            Set<String> withLegs = encounters.stream()
                    .filter(Encounter::isVisit)
                    .map(leg -> parents.get(leg.id()))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(HashSet::new));
            List<Encounter> stays = encounters.stream()
                    .filter(encounter -> encounter.isVisit() && !withLegs.contains(encounter.id()))
                    .toList();
            Map<String, List<Encounter>> staysOf = new HashMap<>();
            Set<String> stayIds = new HashSet<>();
            for (Encounter stay : stays) {
                stayIds.add(stay.id());
                persons(stay.visitors())
                        .forEach(person -> staysOf.computeIfAbsent(person, key -> new ArrayList<>())
                                .add(stay));
            }
            Map<String, List<Encounter>> held = new HashMap<>();
            List<Encounter> alone = new ArrayList<>();
            for (Encounter meeting : encounters) {
                if (!meeting.isVisit()) {
                    Encounter stay = stay(meeting, staysOf, stayIds);
                    if (stay == null) {
                        alone.add(meeting);
                    } else {
                        held.computeIfAbsent(stay.id(), id -> new ArrayList<>()).add(meeting);
                    }
                }
            }
            List<Journey> journeys = new ArrayList<>();
            for (List<Encounter> legs : Groups.of(stays, Encounter.ORDER, this::blocks, this::sameJourney)) {
                journeys.add(journey(legs, held));
            }
            return new Journeys(encounters, journeys, alone);
        }

        /** The visit that an article says a meeting belongs to, else the one at the time and place of it. */
        private @Nullable Encounter stay(Encounter meeting, Map<String, List<Encounter>> staysOf, Set<String> stayIds) {
            String parent = parents.get(meeting.id());
            Encounter known = parent == null ? null : byId.get(parent);
            if (known != null && stayIds.contains(known.id())) {
                return known;
            }
            return persons(meeting.parties()).stream()
                    .flatMap(person -> staysOf.getOrDefault(person, List.of()).stream())
                    .filter(stay -> duringStay(meeting, stay))
                    .min(Encounter.ORDER)
                    .orElse(null);
        }

        private static boolean duringStay(Encounter meeting, Encounter stay) {
            return Days.isExact(meeting.date())
                    && Days.isExact(stay.date())
                    && Days.overlap(Objects.requireNonNull(meeting.date()), Objects.requireNonNull(stay.date()))
                    && !Collections.disjoint(persons(meeting.parties()), persons(stay.visitors()))
                    && !Collections.disjoint(meeting.countries(), stay.hosts());
        }

        private static Set<String> persons(List<Party> parties) {
            return parties.stream()
                    .filter(Party::isPerson)
                    .map(Party::key)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /** Legs of one journey are those of one trip, or share a person and a month. */
        private List<String> blocks(Encounter stay) {
            List<String> blocks = new ArrayList<>();
            String trip = parents.get(stay.id());
            if (trip != null) {
                blocks.add(trip);
            }
            DateSpan date = stay.date();
            if (date != null && Days.isExact(date)) {
                // With the day before and after, as a journey may go on over the end of a month.
                DateSpan around = new DateSpan(
                        Days.first(date).minusDays(1), Days.last(date).plusDays(1), date.precision(), date.basis());
                for (String month : Days.months(around)) {
                    persons(stay.visitors()).forEach(person -> blocks.add(person + " " + month));
                }
            }
            return blocks;
        }

        private boolean sameJourney(Encounter one, Encounter other) {
            String trip = parents.get(one.id());
            if (trip != null && trip.equals(parents.get(other.id()))) {
                return true;
            }
            return Days.isExact(one.date())
                    && Days.isExact(other.date())
                    && one.outcome() == other.outcome()
                    && Days.gap(Objects.requireNonNull(one.date()), Objects.requireNonNull(other.date())) <= 1
                    && !Collections.disjoint(persons(one.visitors()), persons(other.visitors()))
                    && Collections.disjoint(one.hosts(), other.hosts());
        }

        private Journey journey(List<Encounter> stays, Map<String, List<Encounter>> held) {
            Encounter trip = stays.stream()
                    .map(stay -> parents.get(stay.id()))
                    .filter(Objects::nonNull)
                    .map(byId::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            List<Journey.Leg> legs = stays.stream()
                    .map(stay -> new Journey.Leg(stay, held.getOrDefault(stay.id(), List.of()), precedents.of(stay)))
                    .toList();
            return new Journey(trip == null ? stays.get(0).id() : trip.id(), trip, legs);
        }
    }
}
