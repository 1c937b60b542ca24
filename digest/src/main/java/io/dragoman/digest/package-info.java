/**
 * The digest: what happened between two countries in a period, for reading away from the screen. A map:
 *
 * <ul>
 *   <li>{@code model}: a digest as it stands before it is written: lines, each with the sentences it rests on.
 *   <li>{@code compose}: makes one from records; a pure function, the same records give the same digest.
 *   <li>{@code write}: HTML, Markdown, Atom, EPUB and PDF; {@code font}: what the PDF is set in.
 *   <li>This package: {@link io.dragoman.digest.DigestFormat}, the front door to the writers.
 * </ul>
 */
@NullMarked
package io.dragoman.digest;

import org.jspecify.annotations.NullMarked;
