/**
 * Time expressions: what days the words of an article name. {@link io.dragoman.coding.time.TimeTagger} is the front
 * door; {@link io.dragoman.coding.time.EventDates} says which of a sentence's dates belongs to an event.
 *
 * <p>Rules ({@code CalendarRules}, {@code ArticleRules}, {@code NarrativeRules}) match words and give a {@code
 * Meaning}; {@code PhraseReader} puts matches together ("from … to …", "since …", "early …") and {@code Guard} keeps out
 * names and counts that only look like times. A meaning becomes days in a {@code Setting}: the article's date, the
 * dates named before ({@code Timeline}) and the tense around the expression ({@code Outlook}).
 */
@NullMarked
package io.dragoman.coding.time;

import org.jspecify.annotations.NullMarked;
