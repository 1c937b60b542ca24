/**
 * Statements: who said what about whom.
 *
 * <p>{@link io.dragoman.coding.statement.Quotations} pairs quotation marks over paragraphs; finders of cues (verbs,
 * "according to", the author's own phrases, transcripts, marks without any cue) make {@link
 * io.dragoman.coding.statement.Utterance}s of them; {@link io.dragoman.coding.statement.StatementFinder} joins these,
 * judges stance and target and writes the records.
 */
@NullMarked
package io.dragoman.coding.statement;

import org.jspecify.annotations.NullMarked;
