package io.dragoman.record;

import java.util.List;

/**
 * Something announced, invited to, scheduled or due.
 *
 * @param kind announced, invited, scheduled or due
 */
public record CalendarEntry(
        String id, String kind, String what, List<String> actors, DateSpan date, List<Evidence> evidence)
        implements RecordItem {
    public CalendarEntry {
        actors = List.copyOf(actors);
        evidence = List.copyOf(evidence);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
