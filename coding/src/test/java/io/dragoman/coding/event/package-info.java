/** Tests of the package, with documents made by hand. */
@NullMarked
package io.dragoman.coding.event;

import org.jspecify.annotations.NullMarked;
