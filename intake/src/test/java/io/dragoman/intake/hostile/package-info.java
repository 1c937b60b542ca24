/**
 * Inputs made to harm, built when the tests run: {@link io.dragoman.intake.hostile.HostileTest} has them read in a
 * process with little memory, {@link io.dragoman.intake.hostile.MutationTest} breaks good inputs at random places.
 */
@NullMarked
package io.dragoman.intake.hostile;

import org.jspecify.annotations.NullMarked;
