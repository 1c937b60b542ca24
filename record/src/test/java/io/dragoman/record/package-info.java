/** Tests of the record; see the package of the same name in the main sources. */
@NullMarked
package io.dragoman.record;

import org.jspecify.annotations.NullMarked;
