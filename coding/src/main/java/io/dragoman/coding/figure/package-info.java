/**
 * Figures: numbers with a unit, from money to shares, forces and people, with what qualifies them, the year they hold
 * for, what they count and who states them. Dates, ordinals, ages, numbers of resolutions and the like are none.
 */
@NullMarked
package io.dragoman.coding.figure;

import org.jspecify.annotations.NullMarked;
