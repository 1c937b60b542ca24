@NullMarked
package io.dragoman.chronicle.duplicate;

import org.jspecify.annotations.NullMarked;
