/** Tests of the parser with its models. They share one cache of the models under {@code target/}. */
@NullMarked
package io.dragoman.text.english;

import org.jspecify.annotations.NullMarked;
