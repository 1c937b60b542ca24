/** The fonts that a PDF is set in: those that come with the program, and those of the machine where these do not do. */
@NullMarked
package io.dragoman.digest.font;

import org.jspecify.annotations.NullMarked;
