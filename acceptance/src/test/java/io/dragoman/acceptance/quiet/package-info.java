/** What the whole coder says of texts in which nothing political happens. */
@NullMarked
package io.dragoman.acceptance.quiet;

import org.jspecify.annotations.NullMarked;
