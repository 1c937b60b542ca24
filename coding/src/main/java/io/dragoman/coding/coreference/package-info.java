/** Words that name nobody, with the actors they were taken for. */
@NullMarked
package io.dragoman.coding.coreference;

import org.jspecify.annotations.NullMarked;
