/** Tests of the store, with a converter that writes a small file. */
@NullMarked
package io.dragoman.parser.store;

import org.jspecify.annotations.NullMarked;
