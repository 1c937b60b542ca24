/**
 * Load: a store of made-up articles ({@link io.dragoman.benchmarks.load.MakeStore}), many readers at once
 * ({@link io.dragoman.benchmarks.load.Readers}) and sums over many events ({@link io.dragoman.benchmarks.load.DyadSums}).
 * {@code benchmarks/load} runs them.
 */
@NullMarked
package io.dragoman.benchmarks.load;

import org.jspecify.annotations.NullMarked;
