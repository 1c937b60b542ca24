/**
 * Reads articles from files, folders and streams. A map of this package:
 *
 * <ul>
 *   <li>{@link io.dragoman.text.load.ArticleReader} is the front door: paths in; articles, or problems of one line each,
 *       out to a {@link io.dragoman.text.load.Sink}.
 *   <li>{@link io.dragoman.text.load.Form} is what other modules plug in for what is not text: it is shown an {@link
 *       io.dragoman.text.load.Input}, and tells {@link io.dragoman.text.load.Found} texts with {@link
 *       io.dragoman.text.load.Facts}. {@code InputReader} chooses among them.
 *   <li>{@code FileKind}, {@code ByteLines}, {@code TextDecoder} and {@code JsonLine} turn bytes into text; {@code
 *       JsonLine} alone knows the JSON library.
 *   <li>{@code LanguageCheck} names what is not English.
 *   <li>{@code HeadReader} finds title, author, date and outlet before the article's own text, {@code TailReader} the
 *       author's description and page controls after it. Both look at {@code Passage}s and share {@code HeadLine}
 *       (lines that only tell who, when and where published), {@code DateText}, {@code Byline} and {@code Furniture}.
 *   <li>{@code ArticleMaker} joins what they found to an article.
 * </ul>
 *
 * <p>What cannot be read is a {@code Refusal} on its way, and at the end an {@link
 * io.dragoman.text.load.InputProblem} outside.
 */
@NullMarked
package io.dragoman.text.load;

import org.jspecify.annotations.NullMarked;
