/** The articles of examples/ read by the real program: golden records, and what follows from several of them. */
@NullMarked
package io.dragoman.acceptance.examples;

import org.jspecify.annotations.NullMarked;
