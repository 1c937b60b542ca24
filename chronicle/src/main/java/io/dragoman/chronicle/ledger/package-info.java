/**
 * The ledger of agreements: {@link io.dragoman.chronicle.ledger.Ledger} joins what articles report of the same agreement
 * into one {@link io.dragoman.chronicle.ledger.LedgerEntry} with a history.
 */
@NullMarked
package io.dragoman.chronicle.ledger;

import org.jspecify.annotations.NullMarked;
