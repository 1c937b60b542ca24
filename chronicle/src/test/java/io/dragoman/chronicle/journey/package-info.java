@NullMarked
package io.dragoman.chronicle.journey;

import org.jspecify.annotations.NullMarked;
