package io.dragoman.coding;

import io.dragoman.coding.event.EventCoder;
import io.dragoman.coding.event.Miss;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.record.DateSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the coder saw in one sentence: its actors, the acts it read, and why other words gave none.
 *
 * @param acts in the order in which the coder takes them
 * @param misses in the order of their words
 */
public record Explanation(SentenceCast actors, List<Act> acts, List<Miss> misses) {
    public Explanation {
        acts = List.copyOf(acts);
        misses = List.copyOf(misses);
    }

    /**
     * An act that was read, coded or not.
     *
     * @param date when it took or is to take place; null if nothing tells, or if it was not coded
     * @param place where; null if nothing tells, or if it was not coded
     * @param repeated whether the sentence has already given the same event
     */
    public record Act(
            EventCoder.Outcome outcome,
            @Nullable DateSpan date,
            @Nullable String place,
            boolean repeated) {

        /** Whether it becomes an event of the record. */
        public boolean coded() {
            return outcome.cast() != null && !repeated;
        }
    }
}
