/**
 * Explanations for people and programs. {@link io.dragoman.app.explain.ExplainedText} is what is known of a text that was
 * explained; {@link io.dragoman.app.explain.TextPrinter} prints it for a terminal, {@link
 * io.dragoman.app.explain.JsonForm} as JSON. {@link io.dragoman.app.explain.PairWords} finds the pair whose relation is
 * asked for. The command line itself is not known here.
 */
@NullMarked
package io.dragoman.app.explain;

import org.jspecify.annotations.NullMarked;
