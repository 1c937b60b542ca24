package io.dragoman.chronicle;

import io.dragoman.record.Actor;
import io.dragoman.record.ActorType;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The actors of an article made by hand, each made when it is first named: {@code ISL} is a country, {@code ISL/Name} its
 * foreign minister.
 */
public final class NamedActors {

    private final TreeMap<String, Actor> actors = new TreeMap<>();
    private final String between;

    /** {@code between}: what stands between two names. */
    public NamedActors(String between) {
        this.between = between;
    }

    /** The ids of actors; of none for the empty text. */
    public List<String> ids(String names) {
        List<String> ids = new ArrayList<>();
        for (String name : names.isEmpty() ? new String[0] : names.split(between, -1)) {
            ids.add(actors.computeIfAbsent(name, this::actor).id());
        }
        return ids;
    }

    private Actor actor(String name) {
        int slash = name.indexOf('/');
        boolean person = slash >= 0;
        String country = person ? name.substring(0, slash) : name;
        return new Actor(
                "a" + actors.size(),
                person ? name.substring(slash + 1) : country,
                person ? ActorType.PERSON : ActorType.COUNTRY,
                country,
                country + (person ? " GOV" : ""),
                person ? "foreign minister" : null,
                List.of(),
                null,
                List.of());
    }

    /** All that were named, by their names. */
    public List<Actor> all() {
        return List.copyOf(actors.values());
    }
}
