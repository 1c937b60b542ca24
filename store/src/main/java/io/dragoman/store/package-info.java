/**
 * The record store: everything read so far, in one DuckDB file. A map of this package:
 *
 * <ul>
 *   <li>{@link io.dragoman.store.RecordStore} is what a store does; {@link io.dragoman.store.DuckDbStore} is the one
 *       there is.
 *   <li>{@link io.dragoman.store.Query} chooses articles, events and actors; {@link io.dragoman.store.EventRow} and
 *       {@link io.dragoman.store.ActorRow} are what comes back; {@link io.dragoman.store.Table} is the answer to SQL.
 *   <li>{@link io.dragoman.store.StoreException} says what is wrong with a store and what to do about it.
 *   <li>The tables are described in {@code schema.sql} beside this package.
 * </ul>
 *
 * <p>No other package knows the database.
 */
@NullMarked
package io.dragoman.store;

import org.jspecify.annotations.NullMarked;
