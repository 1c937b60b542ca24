package io.dragoman.chronicle.journey;

import io.dragoman.chronicle.Days;
import io.dragoman.chronicle.Party;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Meeting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks up which earlier visits are known, and judges claims by them. */
final class Precedents {

    /** "The first visit of a foreign minister": a claim for the office, whoever held it. */
    private static final Pattern ANYBODY = Pattern.compile("\\b(of|by|from) (a|an|any)\\b");

    /** By country visited, in order. */
    private final Map<String, List<Encounter>> held = new HashMap<>();

    Precedents(List<Encounter> visits) {
        visits.stream()
                .filter(visit -> visit.isVisit() && visit.outcome() == Meeting.Outcome.HELD && visit.date() != null)
                .sorted(Encounter.ORDER)
                .forEach(visit -> visit.hosts()
                        .forEach(host -> held.computeIfAbsent(host, key -> new ArrayList<>())
                                .add(visit)));
    }

    Precedence of(Encounter visit) {
        Encounter byPerson = last(visit, Precedents::persons);
        Encounter byOffice = last(visit, Precedents::offices);
        return new Precedence(byPerson, byOffice, verdict(visit, byPerson, byOffice));
    }

    private @Nullable Encounter last(Encounter visit, Function<Encounter, Set<String>> who) {
        DateSpan date = visit.date();
        Set<String> wanted = who.apply(visit);
        if (date == null || wanted.isEmpty()) {
            return null;
        }
        Encounter found = null;
        for (String host : visit.hosts()) {
            List<Encounter> there = held.getOrDefault(host, List.of());
            for (int i = there.size() - 1; i >= 0; i--) {
                Encounter earlier = there.get(i);
                DateSpan when = earlier.date();
                if (when != null
                        && Days.last(when).isBefore(Days.first(date))
                        && !Collections.disjoint(who.apply(earlier), wanted)) {
                    found = found == null || Encounter.ORDER.compare(found, earlier) < 0 ? earlier : found;
                    break;
                }
            }
        }
        return found;
    }

    private static Set<String> persons(Encounter visit) {
        return visit.visitors().stream().filter(Party::isPerson).map(Party::key).collect(Collectors.toSet());
    }

    /** Country and office of the visitors. */
    private static Set<String> offices(Encounter visit) {
        return visit.visitors().stream()
                .flatMap(visitor -> visit.offices().stream()
                        .filter(office -> office.office() != null
                                && office.party().equals(visitor.key())
                                && visitor.country() != null)
                        .map(office -> visitor.country() + " "
                                + String.valueOf(office.office()).toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private static Precedence.@Nullable Verdict verdict(
            Encounter visit, @Nullable Encounter byPerson, @Nullable Encounter byOffice) {
        if (visit.claims().isEmpty()) {
            return null;
        }
        // Of several claims one that can be judged tells more than one that cannot.
        return visit.claims().stream()
                .map(claim -> verdict(
                        claim.precedent(),
                        ANYBODY.matcher(claim.precedent().evidence().text()).find() ? byOffice : byPerson))
                .min((one, other) -> Integer.compare(weight(one), weight(other)))
                .orElse(null);
    }

    private static int weight(Precedence.Verdict verdict) {
        return switch (verdict) {
            case CONTRADICTED -> 0;
            case CONFIRMED -> 1;
            case OPEN -> 2;
        };
    }

    private static Precedence.Verdict verdict(Meeting.Precedent claim, @Nullable Encounter earlier) {
        DateSpan date = earlier == null ? null : earlier.date();
        if (claim.ordinal() != 1 || date == null) {
            return Precedence.Verdict.OPEN;
        }
        if (claim.since() == null) {
            return Precedence.Verdict.CONTRADICTED;
        }
        int from = Days.first(date).getYear();
        int to = Days.last(date).getYear();
        if (from > claim.since()) {
            return Precedence.Verdict.CONTRADICTED;
        }
        return from == claim.since() && to == claim.since() ? Precedence.Verdict.CONFIRMED : Precedence.Verdict.OPEN;
    }
}
