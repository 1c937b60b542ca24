package io.dragoman.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who said what about whom.
 *
 * @param kind direct, indirect or mixed
 * @param quote the words, null for indirect speech
 * @param stance supportive, critical or neutral
 * @param towards ids of the actors the stance is held towards
 * @param askedBy ids of those whose question it answers
 */
public record Statement(
        String id,
        List<String> speaker,
        List<String> addressee,
        List<String> target,
        @Nullable String verb,
        String kind,
        @Nullable Evidence quote,
        @Nullable String topic,
        String stance,
        List<String> towards,
        @Nullable String occasion,
        List<String> askedBy,
        List<String> reportedBy,
        @Nullable DateSpan date,
        List<Evidence> evidence)
        implements RecordItem {
    public Statement {
        speaker = List.copyOf(speaker);
        addressee = List.copyOf(addressee);
        target = List.copyOf(target);
        towards = List.copyOf(towards);
        askedBy = List.copyOf(askedBy);
        reportedBy = List.copyOf(reportedBy);
        evidence = List.copyOf(evidence);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
