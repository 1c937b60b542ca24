package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.ScoringException;
import io.dragoman.exchange.scoring.shared.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gold's actors by what they are called. A country also answers to its code, a person to a surname of its own. */
final class ActorIndex {

    private static final int SHORTEST_SURNAME = 4;

    private final Map<String, GoldActor> actors = new LinkedHashMap<>();
    private final Map<String, Set<String>> idsByName = new HashMap<>();
    private final Map<String, Set<String>> personsByWord = new HashMap<>();

    ActorIndex(List<GoldActor> gold) {
        for (GoldActor actor : gold) {
            actors.put(actor.id(), actor);
            actor.names().forEach(name -> add(idsByName, name, actor));
            if (actor.type().equals("country") && actor.code() != null) {
                add(idsByName, actor.code(), actor);
            }
        }
        // Last, so that of two entries with one id only the one that counts has its words listed.
        for (GoldActor actor : actors.values()) {
            if (actor.person()) {
                for (String word : Words.split(actor.name())) {
                    add(personsByWord, word, actor);
                }
            }
        }
    }

    private static void add(Map<String, Set<String>> index, String name, GoldActor actor) {
        index.computeIfAbsent(ActorNames.key(name), key -> new HashSet<>()).add(actor.id());
    }

    /** Throws {@link ScoringException} for an id that gold does not have. */
    GoldActor actor(String id) {
        GoldActor actor = actors.get(id);
        if (actor == null) {
            throw new ScoringException("gold: no actor has the id " + id);
        }
        return actor;
    }

    /** The ids of the actors that the names stand for. A surname is tried while nothing else was found. */
    Set<String> ids(Collection<String> names) {
        Set<String> ids = new HashSet<>();
        for (String name : names) {
            String key = ActorNames.key(name);
            ids.addAll(idsByName.getOrDefault(key, Set.of()));
            if (ids.isEmpty() && !key.contains(" ") && Words.length(key) >= SHORTEST_SURNAME) {
                Set<String> persons = personsByWord.getOrDefault(key, Set.of());
                if (persons.size() == 1) {
                    ids.addAll(persons);
                }
            }
        }
        return ids;
    }

    /** The actors that the names stand for, those in one group between which a name does not tell. */
    List<Set<String>> groups(Collection<String> names) {
        List<Set<String>> groups = new ArrayList<>();
        for (String name : names) {
            Set<String> ids = ids(List.of(name));
            if (ids.isEmpty()) {
                continue;
            }
            List<Set<String>> apart = new ArrayList<>();
            Set<String> joined = new HashSet<>(ids);
            for (Set<String> group : groups) {
                if (Collections.disjoint(group, ids)) {
                    apart.add(group);
                } else {
                    joined.addAll(group);
                }
            }
            apart.add(joined);
            groups = apart;
        }
        return groups;
    }

    /** The countries of an actor, or for one without any a key of its own. */
    List<String> countries(String id) {
        String country = actor(id).country();
        return country == null ? List.of("#" + id) : List.of(country.split(";", -1));
    }

    /** The first word of an actor's code, where the actor has a code but no country. */
    @Nullable
    String bodyCode(String id) {
        GoldActor actor = actor(id);
        if (actor.country() != null || actor.code() == null) {
            return null;
        }
        String word = actor.code().split(" ", -1)[0];
        return word.isEmpty() ? null : word;
    }
}
