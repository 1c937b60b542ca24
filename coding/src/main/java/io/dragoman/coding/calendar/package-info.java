/**
 * Finds what an article announces: what is invited to, scheduled or due, with its date. Front door: {@link
 * io.dragoman.coding.calendar.CalendarFinder}.
 */
@NullMarked
package io.dragoman.coding.calendar;

import org.jspecify.annotations.NullMarked;
