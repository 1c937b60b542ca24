package io.dragoman.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit, or a meeting of one.
 *
 * @param kind state, official, working, private, transit, bilateral, margins …
 * @param outcome held, postponed, cancelled, planned
 */
public record Meeting(
        String id,
        List<String> visitors,
        List<String> counterparts,
        @Nullable String kind,
        @Nullable String place,
        @Nullable DateSpan date,
        @Nullable String occasion,
        String outcome,
        List<String> topics,
        List<Evidence> evidence)
        implements RecordItem {
    public Meeting {
        visitors = List.copyOf(visitors);
        counterparts = List.copyOf(counterparts);
        topics = List.copyOf(topics);
        evidence = List.copyOf(evidence);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
