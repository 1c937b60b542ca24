package io.dragoman.app.print;

import io.dragoman.record.Actor;
import io.dragoman.record.ActorType;
import io.dragoman.record.Event;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the actors of an article are called where there is little room: people by surname, bodies by abbreviation. */
final class ShortNames {

    private static final int LONGEST = 32;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private final Map<String, String> byId = new HashMap<>();
    private final List<Actor> actors;

    ShortNames(List<Actor> actors) {
        this.actors = actors;
        Map<String, Long> taken =
                actors.stream().collect(Collectors.groupingBy(ShortNames::shortest, Collectors.counting()));
        for (Actor actor : actors) {
            String name = shortest(actor);
            String free = taken.getOrDefault(name, 0L) > 1 ? TextWidth.oneLine(actor.name()) : name;
            byId.put(actor.id(), TextWidth.cut(free, LONGEST));
        }
    }

    /** The short name of an actor; of an unknown one the id. */
    String of(String id) {
        return byId.getOrDefault(id, id);
    }

    /** Whether a place is named already by an actor of an event. */
    boolean tell(Event event, String place) {
        return actors.stream()
                .filter(actor ->
                        event.source().contains(actor.id()) || event.target().contains(actor.id()))
                .anyMatch(actor -> actor.name().equals(place));
    }

    private static String shortest(Actor actor) {
        String name = actor.name();
        String found = actor.aliases().stream()
                .filter(alias -> stands(alias, actor))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .filter(alias -> alias.length() < name.length())
                .orElse(name);
        return TextWidth.oneLine(found);
    }

    private static boolean stands(String alias, Actor actor) {
        if (actor.type() == ActorType.PERSON) {
            return List.of(unmarked(actor.name()).split(" ", -1)).contains(unmarked(alias));
        }
        return actor.type() != ActorType.COUNTRY
                && alias.length() > 1
                && alias.chars().allMatch(Character::isUpperCase);
    }

    /** Without accents, which not every writer sets. */
    private static String unmarked(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }
}
