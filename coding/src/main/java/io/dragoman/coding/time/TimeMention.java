package io.dragoman.coding.time;

import io.dragoman.record.DateSpan;
import io.dragoman.record.Span;

/**
 * A time expression where it stands.
 *
 * @param sentence index of its sentence in the article
 * @param span its words in the article, code points; in the sentence's dateline if it stands there
 * @param date the days it names
 */
public record TimeMention(int sentence, Span span, DateSpan date) {}
