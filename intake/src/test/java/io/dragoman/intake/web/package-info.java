/** A web of the tests' own: servers that behave well and badly, and a clock that is set by hand. */
@NullMarked
package io.dragoman.intake.web;

import org.jspecify.annotations.NullMarked;
