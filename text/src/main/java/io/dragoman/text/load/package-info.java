/**
 * Reads articles from files, folders and streams. A map of this package:
 *
 * <ul>
 *   <li>{@link io.dragoman.text.load.ArticleReader} is the front door: paths in; articles, or problems of one line each,
 *       out to a {@link io.dragoman.text.load.Sink}.
 *   <li>{@code FileKind}, {@code ByteLines}, {@code TextDecoder} and {@code JsonLine} turn bytes into text; {@code
 *       JsonLine} alone knows the JSON library.
 *   <li>{@code LanguageCheck} turns away what is not English.
 *   <li>{@code HeadReader} finds title, author, date and outlet before the article's own text, {@code TailReader} the
 *       author's description and page controls after it. Both look at {@code Passage}s and share {@code HeadLine}
 *       (lines that only tell who, when and where published), {@code DateText}, {@code Byline} and {@code Furniture}.
 *   <li>{@code ArticleMaker} joins what they found to an article.
 * </ul>
 *
 * <p>What cannot be read ends in a {@code Refusal} inside the package, and in an {@link
 * io.dragoman.text.load.InputProblem} outside.
 */
@NullMarked
package io.dragoman.text.load;

import org.jspecify.annotations.NullMarked;
