package io.dragoman.chronicle.journey;

import io.dragoman.chronicle.Party;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A journey through one country or several.
 *
 * @param trip what is reported of it as a whole; null where only legs are
 * @param legs one at least, in the order of their dates; the trip itself where no legs are reported
 */
public record Journey(String id, @Nullable Encounter trip, List<Leg> legs) {

    /** A stay in one country, the meetings held there, and what is known of earlier ones. */
    public record Leg(Encounter stay, List<Encounter> meetings, Precedence precedence) {
        public Leg {
            meetings = List.copyOf(meetings);
        }
    }

    /** Throws {@link IllegalArgumentException} for a journey without legs. */
    public Journey {
        if (legs.isEmpty()) {
            throw new IllegalArgumentException("journey " + id + " has no legs");
        }
        legs = List.copyOf(legs);
    }

    /** Those who travel. */
    public List<Party> travellers() {
        return legs.stream()
                .flatMap(leg -> leg.stay().visitors().stream())
                .distinct()
                .toList();
    }

    /** The travellers' countries and those they go to. */
    public Set<String> countries() {
        Set<String> countries = new TreeSet<>();
        legs.forEach(leg -> countries.addAll(leg.stay().countries()));
        return countries;
    }
}
