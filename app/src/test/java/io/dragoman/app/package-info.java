/** Tests of the command line; the parser is loaded once for all of them. */
@NullMarked
package io.dragoman.app;

import org.jspecify.annotations.NullMarked;
