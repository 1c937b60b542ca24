/**
 * Words out of text. {@link io.dragoman.parser.tokens.Tokenizer} is the front door; it splits text the way the texts
 * were split that the models were trained on, oddities included. Its word lists come from the library that defines them,
 * at build time.
 */
@NullMarked
package io.dragoman.parser.tokens;

import org.jspecify.annotations.NullMarked;
