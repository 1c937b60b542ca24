/**
 * Pairs of countries over time: {@link io.dragoman.chronicle.series.PairSeries} counts and sums events by day or month,
 * {@link io.dragoman.chronicle.series.Trend} compares a period with the one before it.
 */
@NullMarked
package io.dragoman.chronicle.series;

import org.jspecify.annotations.NullMarked;
