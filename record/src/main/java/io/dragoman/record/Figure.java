package io.dragoman.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number with its unit, qualifier ("over", "about"), the year it holds for, what it counts and who states it. */
public record Figure(
        String id,
        double value,
        String unit,
        @Nullable String qualifier,
        @Nullable Integer year,
        @Nullable String subject,
        List<String> statedBy,
        List<Evidence> evidence)
        implements RecordItem {
    public Figure {
        statedBy = List.copyOf(statedBy);
        evidence = List.copyOf(evidence);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
