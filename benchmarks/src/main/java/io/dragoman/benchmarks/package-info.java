/** What each step of reading costs, measured with JMH; part of no program. */
@NullMarked
package io.dragoman.benchmarks;

import org.jspecify.annotations.NullMarked;
