/**
 * Full-text search over the articles of a store, kept in step with it: {@link io.dragoman.search.SearchIndex} is the
 * index, {@link io.dragoman.search.IndexedStore} a store that tells it of every change.
 */
@NullMarked
package io.dragoman.search;

import org.jspecify.annotations.NullMarked;
