package io.dragoman.coding.article;

import io.dragoman.coding.event.Reading;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.record.Event;

/** An event with the reading it was made of. */
public record CodedEvent(Event event, Reading reading, SentenceCast actors) {}
