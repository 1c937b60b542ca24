package io.dragoman.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a relationship is characterised, by whom, between whom, and when it held (current, previous, outlook). */
public record Relation(
        String id,
        String label,
        List<String> by,
        List<String> between,
        @Nullable String when,
        @Nullable String attitude,
        List<Evidence> evidence)
        implements RecordItem {
    public Relation {
        by = List.copyOf(by);
        between = List.copyOf(between);
        evidence = List.copyOf(evidence);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
