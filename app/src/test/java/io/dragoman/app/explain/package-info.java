/** Tests of explanations. */
@NullMarked
package io.dragoman.app.explain;

import org.jspecify.annotations.NullMarked;
