/**
 * Articles as text. A map of this module:
 *
 * <ul>
 *   <li>{@link io.dragoman.text.Analyzer} is the front door: {@link io.dragoman.text.Article} in, {@link
 *       io.dragoman.text.AnalyzedArticle} out. It splits paragraphs into sentences, takes datelines off, asks the gate
 *       which sentences are worth a parse, and gives those tags, lemmas and heads through a {@link
 *       io.dragoman.text.Parser}.
 *   <li>{@link io.dragoman.text.Sentence} and {@link io.dragoman.text.Token} are what comes out; {@link
 *       io.dragoman.text.TreePicture} draws them and {@link io.dragoman.text.SentenceNotation} reads them from text.
 *   <li>{@code io.dragoman.text.load} reads articles from files and streams.
 *   <li>{@code io.dragoman.text.english} is the one package that knows the parser.
 * </ul>
 *
 * <p>An analysed article can be built by hand in that notation, so that everything after the parse is
 * testable without models.
 */
@NullMarked
package io.dragoman.text;

import org.jspecify.annotations.NullMarked;
