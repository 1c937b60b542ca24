/** How fast pages are read, beside the bare parse. Run by hand; see docs/INPUTS.md. */
@NullMarked
package io.dragoman.intake.speed;

import org.jspecify.annotations.NullMarked;
