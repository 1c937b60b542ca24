/** Tests of articles as text; most without the parser's models. */
@NullMarked
package io.dragoman.text;

import org.jspecify.annotations.NullMarked;
