/**
 * A guess of the category where no frame fits a pair: from the words around the pair, by what they stand for in the
 * lexicon's frames and examples.
 */
@NullMarked
package io.dragoman.coding.guess;

import org.jspecify.annotations.NullMarked;
