package io.dragoman.record;

import java.util.List;

/** A time expression and the days it stands for. */
public record TimeExpression(String id, DateSpan date, List<Evidence> evidence) implements RecordItem {
    public TimeExpression {
        evidence = List.copyOf(evidence);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
