/**
 * The rules of the architecture. They run over the program, where they must hold, and over a small program that breaks
 * each of them ({@code io.dragoman.acceptance.canary}), where they must fail.
 */
@NullMarked
package io.dragoman.acceptance.architecture;

import org.jspecify.annotations.NullMarked;
