@NullMarked
package io.dragoman.digest.font;

import org.jspecify.annotations.NullMarked;
