/**
 * Feeds over time: {@link io.dragoman.intake.watch.Watch} is the front door. What is new in a feed is written down
 * before it is read, and struck off when it is kept, so that a process killed at any moment loses nothing.
 */
@NullMarked
package io.dragoman.intake.watch;

import org.jspecify.annotations.NullMarked;
