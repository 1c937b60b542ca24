@NullMarked
package io.dragoman.app;

import org.jspecify.annotations.NullMarked;
