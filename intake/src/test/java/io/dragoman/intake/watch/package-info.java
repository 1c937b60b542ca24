@NullMarked
package io.dragoman.intake.watch;

import org.jspecify.annotations.NullMarked;
