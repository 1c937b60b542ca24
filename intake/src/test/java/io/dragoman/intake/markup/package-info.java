/** Tests of how marked-up texts are read. */
@NullMarked
package io.dragoman.intake.markup;

import org.jspecify.annotations.NullMarked;
