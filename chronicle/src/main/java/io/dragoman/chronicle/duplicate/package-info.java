/**
 * The same report in several outlets, and the same event in several reports. {@link
 * io.dragoman.chronicle.duplicate.Retellings} folds near-duplicates and versions of one address into stories; {@link
 * io.dragoman.chronicle.duplicate.OneADay} folds events of one day, source, target and code, and counts reports, stories
 * and outlets, so that a count can be made either way. Nothing is dropped: every fold names all that is in it.
 */
@NullMarked
package io.dragoman.chronicle.duplicate;

import org.jspecify.annotations.NullMarked;
