/**
 * The calendar: {@link io.dragoman.chronicle.calendar.Calendar} joins what articles announce into {@link
 * io.dragoman.chronicle.calendar.Appointment}s and finds what became of them.
 */
@NullMarked
package io.dragoman.chronicle.calendar;

import org.jspecify.annotations.NullMarked;
