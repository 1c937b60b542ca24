@NullMarked
package io.dragoman.app.print;

import org.jspecify.annotations.NullMarked;
