/**
 * Web pages: from bytes to the article's text and what the page tells of it. A map of this package:
 *
 * <ul>
 *   <li>{@link io.dragoman.intake.page.PageReader} is the front door; {@code PageForm} plugs it into the reader of
 *       articles.
 *   <li>{@code CharsetFinder} decodes: declared, then detected.
 *   <li>{@code BoxTree} takes the page apart into boxes (block elements) and blocks (runs of text) and leaves out what
 *       is never text; {@code BoxNames} knows what boxes of furniture are called; {@code MainContent} finds the box that
 *       holds the article and drops what is not of it.
 *   <li>{@code PageFacts} reads title, author, outlet, address and language from {@code StructuredData}, meta elements
 *       and the page itself; {@code PageDay} finds the day and settles ambiguous ones.
 * </ul>
 *
 * <p>No script of a page is run, nothing that a page refers to is fetched.
 */
@NullMarked
package io.dragoman.intake.page;

import org.jspecify.annotations.NullMarked;
