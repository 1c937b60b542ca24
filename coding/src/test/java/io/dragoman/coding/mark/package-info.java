@NullMarked
package io.dragoman.coding.mark;

import org.jspecify.annotations.NullMarked;
