package io.dragoman.exchange.scoring.relation;

import io.dragoman.exchange.scoring.shared.CodePoints;
import io.dragoman.record.Span;
import java.util.List;

/**
 * A sentence and its relation; a side without spans is implicit. The label is empty where the file gives the sentence
 * only.
 */
record GoldSentence(String id, CodePoints text, String label, List<Span> source, List<Span> target) {}
