package io.dragoman.store;

import io.dragoman.record.DateSpan;
import io.dragoman.record.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Between which countries the events of an article are. */
final class Sides {
    /** Dates known no better than this are background, not a point in time. */
    private static final int DAYS_OF_A_MONTH = 31;

    private final List<Event> events;
    private final Participants participants;

    Sides(List<Event> events, Participants participants) {
        this.events = events;
        this.participants = participants;
    }

    /** Every country that takes part in an event, sorted. */
    List<String> countries() {
        Set<String> all = new TreeSet<>();
        for (Event event : events) {
            all.addAll(countries(event.source()));
            all.addAll(countries(event.target()));
        }
        return List.copyOf(all);
    }

    /** Every pair with an event between them, sorted. */
    List<String> pairs() {
        Set<String> all = new TreeSet<>();
        for (Event event : events) {
            directed(event, (one, other) -> all.add(Criteria.key(one, other)));
        }
        return List.copyOf(all);
    }

    /** The rows that an event takes in the table dyads, without the article. */
    List<Values> dyads(Event event) {
        List<Values> rows = new ArrayList<>();
        LocalDate day = day(event.date());
        if (day == null || !event.counts()) {
            return rows;
        }
        boolean exact = day.equals(Objects.requireNonNull(event.date()).end());
        double score =
                event.goldstein() != null ? event.goldstein() : event.ploverScore() != null ? event.ploverScore() : 0;
        int quad = event.category() == null ? 0 : event.category().quad().number();
        directed(event, (one, other) -> {
            if (!one.equals(other)) {
                rows.add(Values.of(event.id(), Criteria.key(one, other), one, other, day, exact, quad, score));
            }
        });
        return rows;
    }

    private interface Direction {
        void from(String one, String other);
    }

    private void directed(Event event, Direction direction) {
        Set<String> sources = countries(event.source());
        Set<String> targets = countries(event.target());
        Set<List<String>> seen = new LinkedHashSet<>();
        cross(sources, targets, seen);
        if (event.symmetric()) {
            cross(targets, sources, seen);
            cross(sources, sources, seen);
            cross(targets, targets, seen);
            seen.removeIf(pair -> pair.get(0).equals(pair.get(1)));
        }
        seen.forEach(pair -> direction.from(pair.get(0), pair.get(1)));
    }

    private static void cross(Collection<String> left, Collection<String> right, Set<List<String>> pairs) {
        for (String one : left) {
            for (String other : right) {
                pairs.add(List.of(one, other));
            }
        }
    }

    private Set<String> countries(List<String> ids) {
        Set<String> found = new LinkedHashSet<>();
        for (String country : participants.countries(ids)) {
            if (country != null) {
                found.add(country);
            }
        }
        return found;
    }

    private static @Nullable LocalDate day(@Nullable DateSpan date) {
        if (date == null || date.start() == null || date.end() == null) {
            return null;
        }
        return date.start().plusDays(DAYS_OF_A_MONTH).isAfter(date.end()) ? date.start() : null;
    }
}
