/** The coder with the real parser and the built-in lexicon. */
@NullMarked
package io.dragoman.acceptance.coding;

import org.jspecify.annotations.NullMarked;
