/**
 * English sentences: the one package that knows the parser's module. {@link io.dragoman.text.english.EnglishParser} is
 * the front door; {@link io.dragoman.text.english.EnglishSplitter} splits without a model. The rest mends what the
 * models do to words of the news and turns their relations into our roles.
 */
@NullMarked
package io.dragoman.text.english;

import org.jspecify.annotations.NullMarked;
