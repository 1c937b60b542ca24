@NullMarked
package io.dragoman.chronicle.calendar;

import org.jspecify.annotations.NullMarked;
