/**
 * Output for people: {@link io.dragoman.app.print.RecordPrinter} lays out the record of an article, {@link
 * io.dragoman.app.print.Columns} a table of rows. Both write to a {@link io.dragoman.app.print.Page}, which knows how wide
 * it is and whether it has colours; {@code TextWidth} knows how many columns a text takes.
 *
 * <p>Text of articles is cleaned of control characters before it is printed, so that no article can drive a terminal.
 */
@NullMarked
package io.dragoman.app.print;

import org.jspecify.annotations.NullMarked;
