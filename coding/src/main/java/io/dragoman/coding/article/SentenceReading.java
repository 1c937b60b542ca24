package io.dragoman.coding.article;

import io.dragoman.coding.event.EventCoder;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.text.Sentence;
import java.util.List;

/** What was seen in one sentence on the way to its events. */
public record SentenceReading(SentenceCast actors, List<EventCoder.Outcome> outcomes) {
    public SentenceReading {
        outcomes = List.copyOf(outcomes);
    }

    public Sentence sentence() {
        return actors.sentence();
    }
}
