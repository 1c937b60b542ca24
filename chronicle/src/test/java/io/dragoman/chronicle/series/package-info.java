@NullMarked
package io.dragoman.chronicle.series;

import org.jspecify.annotations.NullMarked;
