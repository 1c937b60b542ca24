@NullMarked
package io.dragoman.exchange;

import org.jspecify.annotations.NullMarked;
