@NullMarked
package io.dragoman.digest;

import org.jspecify.annotations.NullMarked;
