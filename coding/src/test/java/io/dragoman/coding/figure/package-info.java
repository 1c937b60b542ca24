@NullMarked
package io.dragoman.coding.figure;

import org.jspecify.annotations.NullMarked;
