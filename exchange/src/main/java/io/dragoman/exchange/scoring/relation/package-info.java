/**
 * The score of sentence relations, one gold relation per record: {@link
 * io.dragoman.exchange.scoring.relation.RelationScorer} compares {@link
 * io.dragoman.exchange.scoring.relation.RelationGold} with predicted events, {@link
 * io.dragoman.exchange.scoring.relation.RelationScore} holds the figures.
 */
@NullMarked
package io.dragoman.exchange.scoring.relation;

import org.jspecify.annotations.NullMarked;
