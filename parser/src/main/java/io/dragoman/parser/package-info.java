/**
 * The parser of English sentences. A map of this module:
 *
 * <ul>
 *   <li>{@link io.dragoman.parser.SentenceParser} is the front door: words in, tags, lemmas and heads out.
 *   <li>{@code tokens} splits text into words; it needs no model.
 *   <li>{@code words} knows kinds of characters and simple forms of words, {@code lemmas} their dictionary forms.
 *   <li>{@code decoding} makes the decisions of the two models, tags and tree.
 *   <li>{@code file} is the compiled model, a file mapped into memory, with its layout.
 *   <li>{@code store} finds the compiled model in the cache folder, and has it made if it is not there.
 * </ul>
 *
 * <p>The models are those published with NLP4J (nlp4j-english); the module {@code models} compiles them. Every decision
 * equals the library's, which {@code models} tests and can show for any text; the library itself is not used here.
 */
@NullMarked
package io.dragoman.parser;

import org.jspecify.annotations.NullMarked;
