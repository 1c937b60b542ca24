/**
 * Writes digests as files: {@code BodyWriter} makes the XHTML that the page, the PDF and the EPUB share, and each format
 * puts its own around it.
 */
@NullMarked
package io.dragoman.digest.write;

import org.jspecify.annotations.NullMarked;
