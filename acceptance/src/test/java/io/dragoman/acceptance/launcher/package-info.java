/** The launcher {@code ./dragoman} over a small false project, with a Maven and a Java that are shell scripts. */
@NullMarked
package io.dragoman.acceptance.launcher;

import org.jspecify.annotations.NullMarked;
