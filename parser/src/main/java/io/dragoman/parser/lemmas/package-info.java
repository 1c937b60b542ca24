/**
 * Dictionary forms of words. {@link io.dragoman.parser.lemmas.Lemmatizer} looks a word up among exceptions and takes
 * its ending off where what is left is a known word; the lists and rules come from the compiled model.
 */
@NullMarked
package io.dragoman.parser.lemmas;

import org.jspecify.annotations.NullMarked;
