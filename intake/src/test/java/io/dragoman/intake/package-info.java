@NullMarked
package io.dragoman.intake;

import org.jspecify.annotations.NullMarked;
