/**
 * The parser, NLP4J, and the one package that knows it. {@link io.dragoman.text.nlp4j.Nlp4jParser} is the front door;
 * {@link io.dragoman.text.nlp4j.ModelCache} keeps its models decompressed on disk. The library is unmaintained since
 * 2016: whatever replaces it has to do what {@link io.dragoman.text.Parser} asks, and nothing outside this package
 * changes.
 */
@NullMarked
package io.dragoman.text.nlp4j;

import org.jspecify.annotations.NullMarked;
