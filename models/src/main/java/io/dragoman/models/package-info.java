/**
 * Compiles the published models of NLP4J, and compares the parser with the library. The one module that has the library
 * on its class path. {@link io.dragoman.models.Main} is the process that the parser's store starts; {@link
 * io.dragoman.models.ModelCompiler} does the work; {@link io.dragoman.models.Library} is the library itself, for
 * comparison.
 */
@NullMarked
package io.dragoman.models;

import org.jspecify.annotations.NullMarked;
