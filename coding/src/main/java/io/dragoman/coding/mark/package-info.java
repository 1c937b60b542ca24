/**
 * Marks: why an item is to be taken with care. {@link io.dragoman.coding.mark.MarkFinder} goes over a finished record;
 * words that tell come from {@code lexicon/marks}.
 */
@NullMarked
package io.dragoman.coding.mark;

import org.jspecify.annotations.NullMarked;
