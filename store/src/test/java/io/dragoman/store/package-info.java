@NullMarked
package io.dragoman.store;

import org.jspecify.annotations.NullMarked;
