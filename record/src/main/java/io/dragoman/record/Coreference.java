package io.dragoman.record;

import java.util.List;

/** An expression ("the two sides", "he") and the ids of the actors it refers to. */
public record Coreference(String id, List<String> refersTo, List<Evidence> evidence) implements RecordItem {
    public Coreference {
        refersTo = List.copyOf(refersTo);
        evidence = List.copyOf(evidence);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
