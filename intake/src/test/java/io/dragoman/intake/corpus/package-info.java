/**
 * The test set: own articles poured into own templates, so that text and facts are known. Templates are resources in
 * {@code pages/templates}; their first line says what is special about them.
 */
@NullMarked
package io.dragoman.intake.corpus;

import org.jspecify.annotations.NullMarked;
