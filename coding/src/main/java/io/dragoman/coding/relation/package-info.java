/**
 * Characterisations: of what kind a relationship is said to be ("strategic partnership", "frozen ties"), by whom, between
 * whom, now, before or to come.
 */
@NullMarked
package io.dragoman.coding.relation;

import org.jspecify.annotations.NullMarked;
