/**
 * The record: what Dragoman keeps of an article. A map of this package:
 *
 * <ul>
 *   <li>{@link io.dragoman.record.ArticleRecord} holds everything found in one article: its {@link
 *       io.dragoman.record.Document} head, its items and the {@link io.dragoman.record.Manifest} of the run that found
 *       them.
 *   <li>{@link io.dragoman.record.RecordItem} is the closed family of items: actors, events, statements, agreements,
 *       meetings, calendar entries, figures, relations, time expressions, places, references.
 *   <li>{@link io.dragoman.record.Span}, {@link io.dragoman.record.Evidence} and {@link io.dragoman.record.DateSpan}
 *       are the values they share; a {@link io.dragoman.record.Mark} says why an item is to be taken with care.
 *   <li>{@link io.dragoman.record.AgreementState} tells where an agreement stands after some {@link
 *       io.dragoman.record.StepKind steps}.
 * </ul>
 *
 * <p>Offsets are Unicode code points into the article text as stored, 0-based, end exclusive, everywhere. This module
 * depends on nothing.
 */
@NullMarked
package io.dragoman.record;

import org.jspecify.annotations.NullMarked;
