/**
 * Where the compiled model is kept: {@link io.dragoman.parser.store.ModelStore} opens it in the cache folder, and has it
 * made first where it is missing or damaged.
 */
@NullMarked
package io.dragoman.parser.store;

import org.jspecify.annotations.NullMarked;
