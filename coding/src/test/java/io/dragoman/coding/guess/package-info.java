/** Tests of the package, with documents made by hand. */
@NullMarked
package io.dragoman.coding.guess;

import org.jspecify.annotations.NullMarked;
