package io.dragoman.coding.meeting;

import io.dragoman.coding.mention.Participant;
import io.dragoman.record.ActorType;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Evidence;
import io.dragoman.record.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A visit or meeting while its reports are being collected. Belongs to one article and one thread. */
final class Encounter {

    final Meeting.Level level;
    final Set<Participant> visitors = new LinkedHashSet<>();
    final Set<Participant> hosts = new LinkedHashSet<>();
    final List<Evidence> evidence = new ArrayList<>();
    final Set<String> discussed = new LinkedHashSet<>();
    final Set<String> leftOut = new LinkedHashSet<>();
    Meeting.Outcome outcome;

    @Nullable
    String kind;

    @Nullable
    String setting;

    @Nullable
    String place;

    @Nullable
    String occasion;

    @Nullable
    DateSpan date;

    Meeting.@Nullable Precedent precedent;

    @Nullable
    Encounter parent;

    /** The article's states by their codes, as ids of actors. */
    final Map<String, String> statesById = new HashMap<>();

    Encounter(Meeting.Level level, Meeting.Outcome outcome) {
        this.level = level;
        this.outcome = outcome;
    }

    /** Whether another report means the same: the same people or states on their sides, and no other time. */
    boolean same(Encounter other) {
        return level == other.level
                && outcome == other.outcome
                && "call".equals(kind) == "call".equals(other.kind)
                && ((sidesAgree(visitors, other.visitors) && sidesAgree(hosts, other.hosts))
                        || (level == Meeting.Level.MEETING
                                && sidesAgree(visitors, other.hosts)
                                && sidesAgree(hosts, other.visitors)))
                && timesAgree(date, other.date);
    }

    static boolean timesAgree(@Nullable DateSpan one, @Nullable DateSpan other) {
        return one == null || other == null || overlap(one, other);
    }

    static boolean overlap(DateSpan one, DateSpan other) {
        return !ends(one, other) && !ends(other, one);
    }

    private static boolean ends(DateSpan one, DateSpan other) {
        LocalDate end = one.end();
        LocalDate start = other.start();
        return end != null && start != null && end.isBefore(start);
    }

    private static boolean sidesAgree(Set<Participant> one, Set<Participant> other) {
        if (one.stream().anyMatch(other::contains)) {
            return true;
        }
        boolean persons =
                one.stream().anyMatch(Encounter::isPerson) && other.stream().anyMatch(Encounter::isPerson);
        Set<String> countries = countries(one);
        return !persons && countries(other).stream().anyMatch(countries::contains);
    }

    static boolean isPerson(Participant each) {
        return each.type() == ActorType.PERSON;
    }

    static Set<String> countries(Set<Participant> side) {
        return side.stream()
                .map(each -> each.country() == null ? each.id() : each.country())
                .collect(Collectors.toSet());
    }

    /** Where people are known, states add nothing. */
    private static void join(Set<Participant> side, Set<Participant> more) {
        boolean persons = side.stream().anyMatch(Encounter::isPerson);
        more.stream().filter(each -> isPerson(each) || !persons).forEach(side::add);
    }

    /** Takes in what another report of the same tells. */
    void learn(Encounter other) {
        boolean turned = level == Meeting.Level.MEETING && !sidesAgree(visitors, other.visitors);
        join(visitors, turned ? other.hosts : other.visitors);
        join(hosts, turned ? other.visitors : other.hosts);
        evidence.addAll(other.evidence);
        discussed.addAll(other.discussed);
        leftOut.addAll(other.leftOut);
        kind = kind == null ? other.kind : kind;
        setting = setting == null ? other.setting : setting;
        place = place == null ? other.place : place;
        occasion = occasion == null ? other.occasion : occasion;
        precedent = precedent == null ? other.precedent : precedent;
        DateSpan told = other.date;
        if (date == null
                || (told != null && date.basis() == DateBasis.INFERRED && told.basis() != DateBasis.INFERRED)) {
            date = told;
        }
    }
}
