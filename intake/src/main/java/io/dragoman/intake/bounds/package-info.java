/** Bounds on what an input may unpack to. */
@NullMarked
package io.dragoman.intake.bounds;

import org.jspecify.annotations.NullMarked;
