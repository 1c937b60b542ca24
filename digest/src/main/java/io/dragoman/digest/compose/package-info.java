/**
 * Makes digests from records: {@link io.dragoman.digest.compose.Composer} is the front door; one class for each part of
 * a digest.
 */
@NullMarked
package io.dragoman.digest.compose;

import org.jspecify.annotations.NullMarked;
