/**
 * From an analysed article to its records. {@link io.dragoman.coding.Coder} is the front door and a plain function: no
 * database, no web, no static state, so that the same code runs in the command line and in a cluster.
 *
 * <ul>
 *   <li>{@code lexicon}: the data, loaded and checked
 *   <li>{@code mention}: who is named
 *   <li>{@code event}: who did what to whom
 *   <li>{@code guess}: what the words around a pair speak for where no act was read
 *   <li>{@code time}: when
 * </ul>
 */
@NullMarked
package io.dragoman.coding;

import org.jspecify.annotations.NullMarked;
