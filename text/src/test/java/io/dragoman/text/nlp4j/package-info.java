/** Tests of the parser with its models. They share one cache of the models under {@code target/}. */
@NullMarked
package io.dragoman.text.nlp4j;

import org.jspecify.annotations.NullMarked;
