@NullMarked
package io.dragoman.search;

import org.jspecify.annotations.NullMarked;
