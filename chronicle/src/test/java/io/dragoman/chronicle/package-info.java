@NullMarked
package io.dragoman.chronicle;

import org.jspecify.annotations.NullMarked;
