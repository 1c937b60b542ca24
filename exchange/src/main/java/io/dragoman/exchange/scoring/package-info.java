/**
 * Measures what Dragoman finds against what people found: the figures of {@code ./dragoman evaluate}. A map:
 *
 * <ul>
 *   <li>{@link io.dragoman.exchange.scoring.article.ArticleScorer} scores the record of one article against a gold
 *       record, kind by kind.
 *   <li>{@link io.dragoman.exchange.scoring.relation.RelationScorer} scores who did what to whom, sentence by sentence.
 *   <li>{@link io.dragoman.exchange.scoring.ScoreTable} lays both out as text, {@link
 *       io.dragoman.exchange.scoring.ScoreJson} as JSON.
 *   <li>{@code shared} holds what both scorers need: lenient JSON, text normalisation, offsets, ratios.
 * </ul>
 *
 * <p>The output under test is read as a JSON tree, not as a record, because it may come from any system and may be
 * malformed: a malformed item counts as wrong and never ends the run. Gold is trusted; where it is broken a {@link
 * io.dragoman.exchange.scoring.shared.ScoringException} says how.
 */
@NullMarked
package io.dragoman.exchange.scoring;

import org.jspecify.annotations.NullMarked;
