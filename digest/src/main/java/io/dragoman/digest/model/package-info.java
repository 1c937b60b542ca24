/** A digest before it is written: sections of lines, each line with the sentences that it rests on and their sources. */
@NullMarked
package io.dragoman.digest.model;

import org.jspecify.annotations.NullMarked;
