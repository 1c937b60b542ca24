package io.dragoman.chronicle.journey;

import io.dragoman.chronicle.Days;
import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.Roster;
import io.dragoman.record.Meeting;
import io.dragoman.record.Place;
import io.dragoman.record.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A visit or meeting as one article reports it.
 *
 * @param hosts countries of the place and of those visited, without the visitors' own unless nothing else is left
 */
record Sighting(
        Roster roster,
        Meeting meeting,
        Report report,
        List<Party> visitors,
        List<Party> counterparts,
        Set<String> hosts) {

    static Sighting of(Roster roster, Meeting meeting) {
        List<Party> visitors = roster.parties(meeting.visitors());
        List<Party> counterparts = roster.parties(meeting.counterparts());
        Set<String> hosts = new TreeSet<>(Roster.countries(counterparts));
        roster.article().places().stream()
                .filter(place -> place.name().equals(meeting.place()))
                .map(Place::country)
                .filter(country -> country != null)
                .forEach(hosts::add);
        Set<String> foreign = new TreeSet<>(hosts);
        foreign.removeAll(Roster.countries(visitors));
        return new Sighting(
                roster, meeting, roster.report(meeting), visitors, counterparts, foreign.isEmpty() ? hosts : foreign);
    }

    String key() {
        return report.article() + "-" + report.item();
    }

    boolean isVisit() {
        return meeting.level() != Meeting.Level.MEETING;
    }

    Set<String> persons() {
        return Stream.concat(visitors.stream(), counterparts.stream())
                .filter(Party::isPerson)
                .map(Party::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> visitingPersons() {
        return visitors.stream().filter(Party::isPerson).map(Party::key).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> countries() {
        Set<String> countries = new TreeSet<>(Roster.countries(visitors));
        countries.addAll(Roster.countries(counterparts));
        countries.addAll(hosts);
        return countries;
    }

    Set<Rank> visitingRanks() {
        return meeting.offices().stream()
                .filter(office -> meeting.visitors().contains(office.actor()))
                .map(Meeting.Office::rank)
                .filter(rank -> rank != Rank.OTHER)
                .collect(Collectors.toSet());
    }

    /** Two reports of one share a month, and a pair of countries or a person. */
    List<String> blocks() {
        if (meeting.date() == null) {
            return List.of();
        }
        Set<String> who = new TreeSet<>(Roster.pairs(countries()));
        who.addAll(persons());
        List<String> blocks = new ArrayList<>();
        for (String month : Days.months(meeting.date())) {
            who.forEach(one -> blocks.add(one + " " + month));
        }
        return blocks;
    }
}
