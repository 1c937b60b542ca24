/** Tests of the package, with documents made by hand. */
@NullMarked
package io.dragoman.coding.coreference;

import org.jspecify.annotations.NullMarked;
