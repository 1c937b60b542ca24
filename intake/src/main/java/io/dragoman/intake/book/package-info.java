/** Documents that are ZIP files inside: e-books (EPUB) and word processor documents (DOCX). */
@NullMarked
package io.dragoman.intake.book;

import org.jspecify.annotations.NullMarked;
