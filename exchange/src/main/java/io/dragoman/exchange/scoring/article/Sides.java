package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Words;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares one side of a gold item, actor ids, with the participants that a system names there. */
final class Sides {

    /** Actors that a side may name beyond gold's. */
    private static final int SPARE = 2;
    /** Codes of bodies above states, which say nothing about a country. */
    private static final Set<String> BODIES = Set.of("IGO", "NGO", "MNC", "IMG");

    private static final Set<String> NO_COUNTRY = Set.of("IGO", "NGO", "MNC", "IMG", "EUR", "UNO");
    private static final Pattern CODE = Pattern.compile("([A-Z]{3})(?:[ \\-/]?[A-Z]{3})*");
    private static final Pattern COUNTRY = Pattern.compile("^[A-Z]{3}(?![" + Words.WORD + "])");

    private final ActorIndex actors;

    Sides(ActorIndex actors) {
        this.actors = actors;
    }

    /** Whether a gold actor itself is named; an empty gold side asks for nothing. */
    boolean sameActor(Collection<String> gold, List<Participant> system) {
        return gold.isEmpty() || !Collections.disjoint(named(system), gold);
    }

    /** Whether all gold actors are named. */
    boolean allNamed(Collection<String> gold, List<Participant> system) {
        return named(system).containsAll(gold);
    }

    private Set<String> named(List<Participant> system) {
        Set<String> ids = new HashSet<>();
        system.forEach(participant -> ids.addAll(actors.ids(participant.names())));
        return ids;
    }

    /** Whether a country of a gold actor, or of one that may stand in, is named; an empty gold side asks for nothing. */
    boolean sameCountry(Collection<String> gold, List<Participant> system, Collection<String> standIns) {
        if (gold.isEmpty()) {
            return true;
        }
        Set<String> wanted = goldKeys(gold);
        wanted.addAll(goldKeys(standIns));
        return !Collections.disjoint(systemKeys(system), wanted);
    }

    /** Whether the pooled sides name as many of gold's countries as an event between them must. */
    boolean sameDyad(Collection<String> gold, List<Participant> system, Collection<String> standIns) {
        Set<String> keys = goldKeys(gold);
        if (keys.isEmpty()) {
            return true;
        }
        long countries = keys.stream().filter(key -> !key.startsWith("T:")).count();
        Set<String> found = systemKeys(system);
        keys.addAll(goldKeys(standIns));
        found.retainAll(keys);
        return found.size() >= Math.min(2, countries);
    }

    boolean fewEnough(Collection<String> gold, List<Participant> system) {
        return fewEnough(gold, system, SPARE);
    }

    /** Whether the system names at most {@code spare} actors more than gold has actors, or countries if these are more. */
    boolean fewEnough(Collection<String> gold, List<Participant> system, int spare) {
        Set<String> countries = new HashSet<>();
        gold.forEach(id -> countries.addAll(actors.countries(id)));
        return count(system) <= Math.max(new HashSet<>(gold).size(), countries.size()) + spare;
    }

    /** Keys of gold actors: their countries, and {@code T:} with the code of a body that has none. */
    private Set<String> goldKeys(Collection<String> ids) {
        Set<String> keys = new HashSet<>();
        for (String id : ids) {
            keys.addAll(actors.countries(id));
            String body = actors.bodyCode(id);
            if (body != null) {
                keys.add("T:" + body);
            }
        }
        return keys;
    }

    private Set<String> systemKeys(List<Participant> participants) {
        Set<String> keys = new HashSet<>();
        for (Participant participant : participants) {
            actors.ids(participant.names()).forEach(id -> keys.addAll(actors.countries(id)));
            for (String code : participant.codes()) {
                Matcher matcher = CODE.matcher(code);
                if (matcher.matches()) {
                    String first = matcher.group(1);
                    keys.add(BODIES.contains(first) ? "T:" + first : first);
                    keys.add(first);
                }
            }
        }
        return keys;
    }

    /**
     * How many different actors the participants are. A participant counts once, and once more for each further gold
     * actor among its names and each further country among its codes: a list of everybody is not one participant.
     */
    private int count(List<Participant> participants) {
        Map<Set<String>, Integer> sizes = new HashMap<>();
        for (Participant participant : participants) {
            List<Set<String>> groups = actors.groups(participant.names());
            Set<String> identity = new HashSet<>();
            groups.forEach(identity::addAll);
            if (identity.isEmpty()) {
                List<String> words = participant.names().isEmpty()
                        ? participant.codes()
                        : participant.names().subList(0, 1);
                words.forEach(word -> identity.add(ActorNames.key(word)));
            }
            sizes.merge(identity, Math.max(1, groups.size() + foreignCodes(participant, groups)), Math::max);
        }
        return sizes.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int foreignCodes(Participant participant, List<Set<String>> groups) {
        Set<String> home = new HashSet<>();
        for (Set<String> group : groups) {
            for (String id : group) {
                actors.countries(id).stream()
                        .filter(key -> !key.startsWith("#"))
                        .forEach(home::add);
            }
        }
        if (home.isEmpty()) {
            return 0;
        }
        Set<String> foreign = new HashSet<>();
        for (String code : participant.codes()) {
            if (COUNTRY.matcher(code).find()) {
                foreign.add(code.substring(0, 3));
            }
        }
        foreign.removeAll(home);
        foreign.removeAll(NO_COUNTRY);
        return foreign.size();
    }
}
