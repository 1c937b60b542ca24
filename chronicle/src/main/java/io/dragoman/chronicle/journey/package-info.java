/**
 * Journeys: {@link io.dragoman.chronicle.journey.Journeys} joins what articles report of the same visit or meeting into
 * one {@link io.dragoman.chronicle.journey.Encounter}, and encounters into journeys with legs and meetings.
 */
@NullMarked
package io.dragoman.chronicle.journey;

import org.jspecify.annotations.NullMarked;
