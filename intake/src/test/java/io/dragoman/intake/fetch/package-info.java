@NullMarked
package io.dragoman.intake.fetch;

import org.jspecify.annotations.NullMarked;
