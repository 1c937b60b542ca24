/** What follows from all articles of the store, kept up with it in the background. */
@NullMarked
package io.dragoman.web.history;

import org.jspecify.annotations.NullMarked;
