/**
 * PDF: glyphs with their places in, paragraphs in reading order out. {@code PdfForm} opens a file, {@code PageLayout} finds
 * lines and columns, {@code Paragraphs} joins lines, {@code RunningHeads} drops what repeats from page to page. The only
 * package that knows PDFBox.
 */
@NullMarked
package io.dragoman.intake.pdf;

import org.jspecify.annotations.NullMarked;
