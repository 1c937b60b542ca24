/** Full-text search over the articles of a store, kept in step with it. */
@NullMarked
package io.dragoman.search;

import org.jspecify.annotations.NullMarked;
