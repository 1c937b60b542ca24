/**
 * What follows from the records of many articles. Everything here is a pure function of records: the same articles give
 * the same answer in whatever order they were read. A map:
 *
 * <ul>
 *   <li>{@code ledger}: the agreements, each named by any number of articles, with the history of its steps; stage,
 *       delivery and money follow from them as of any day.
 *   <li>{@code journey}: trips, their legs and meetings; what is claimed of earlier visits against what is known.
 *   <li>{@code calendar}: what was announced, scheduled or due, and what became of it.
 *   <li>{@code series}: cooperation and conflict of a pair over time, shifts and trends.
 *   <li>This package: {@link io.dragoman.chronicle.Report} (where something stands), {@link io.dragoman.chronicle.Party}
 *       (an actor across articles), {@link io.dragoman.chronicle.Attestations} (how well an event is attested), and what
 *       the others share.
 * </ul>
 */
@NullMarked
package io.dragoman.chronicle;

import org.jspecify.annotations.NullMarked;
