/**
 * The score of one article: {@link io.dragoman.exchange.scoring.article.ArticleScorer} reads gold ({@code Gold*}) and
 * the output under test ({@code System*}), lets a {@link io.dragoman.exchange.scoring.article.MatchRule} per kind say
 * which item fits which, pairs them one to one ({@link io.dragoman.exchange.scoring.article.ItemMatching}) and counts
 * ({@link io.dragoman.exchange.scoring.article.KindScorer}).
 */
@NullMarked
package io.dragoman.exchange.scoring.article;

import org.jspecify.annotations.NullMarked;
