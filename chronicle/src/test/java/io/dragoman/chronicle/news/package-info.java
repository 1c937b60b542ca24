@NullMarked
package io.dragoman.chronicle.news;

import org.jspecify.annotations.NullMarked;
