package io.dragoman.store;

import io.dragoman.record.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The actors of an article by id. An id that none of them has stands for itself, without code and country. */
final class Participants {
    /** PLOVER's sectors: a code that begins with one tells what somebody is, not whose. */
    private static final Set<String> SECTORS = Set.of(
            "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "JRN", "JUD", "LAB", "LEG", "MED", "MIL", "OPP",
            "PRE", "PRM", "PTY", "REB", "REF", "REL", "SOC", "SPY", "UAF", "UNK");

    private final Map<String, Actor> byId = new HashMap<>();

    Participants(List<Actor> actors) {
        actors.forEach(actor -> byId.put(actor.id(), actor));
    }

    String name(String id) {
        Actor actor = byId.get(id);
        return actor == null ? id : actor.name();
    }

    @Nullable
    String code(String id) {
        Actor actor = byId.get(id);
        return actor == null ? null : actor.code();
    }

    @Nullable
    String country(String id) {
        Actor actor = byId.get(id);
        return actor == null ? null : country(actor);
    }

    /** The actor's country, or without one the first word of its code, so that EUR and IGO can be asked for too; null for a mere sector. */
    static @Nullable String country(Actor actor) {
        String code = actor.code();
        if (actor.country() != null || code == null) {
            return actor.country();
        }
        int blank = code.indexOf(' ');
        String first = blank < 0 ? code : code.substring(0, blank);
        return SECTORS.contains(first) ? null : first;
    }

    List<@Nullable String> names(List<String> ids) {
        return each(ids, this::name);
    }

    List<@Nullable String> codes(List<String> ids) {
        return each(ids, this::code);
    }

    List<@Nullable String> countries(List<String> ids) {
        return each(ids, this::country);
    }

    private static List<@Nullable String> each(List<String> ids, Function<String, @Nullable String> form) {
        List<@Nullable String> values = new ArrayList<>(ids.size());
        ids.forEach(id -> values.add(form.apply(id)));
        return values;
    }
}
