/**
 * The record as JSON, for every face of Dragoman: what {@code read} prints, what the store keeps, what the scorer and
 * other programs take. A map of this package:
 *
 * <ul>
 *   <li>{@link io.dragoman.exchange.RecordJson} is the front door: record to JSON and back, and the JSON Schema.
 *   <li>{@link io.dragoman.exchange.RecordWriter} prints many records, as one array or one a line.
 *   <li>{@link io.dragoman.exchange.PlainJson} prints what is no record: answers to queries, scores.
 *   <li>{@link io.dragoman.exchange.RecordFormatException} says where JSON is not a record.
 * </ul>
 *
 * <p>A field that is null in the record is left out of the JSON; lists are always there. The form is described field by
 * field in {@code article-record.schema.json} beside this package. No other package knows the JSON library.
 */
@NullMarked
package io.dragoman.exchange;

import org.jspecify.annotations.NullMarked;
