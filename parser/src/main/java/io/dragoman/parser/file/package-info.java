/**
 * The compiled model: one flat file that is mapped into memory and read where it lies. {@link
 * io.dragoman.parser.file.ModelFile} opens and checks it, {@link io.dragoman.parser.file.ModelDraft} writes it.
 *
 * <p>All numbers are little-endian. Layout of version 2:
 *
 * <pre>
 * header    64 bytes: mark "DRGM" (int), version (int), length of the file (long), CRC-32C of everything behind the
 *           header (long), number of sections (int), zeros
 * directory for each section, in the order of {@link io.dragoman.parser.file.Section}: offset, length (longs)
 * sections  each begins at a multiple of 64 bytes
 * </pre>
 *
 * <p>Sections:
 *
 * <ul>
 *   <li>{@code SETTINGS}: labels, templates, rules; a stream of {@link java.io.DataOutput} (big-endian, as that is).
 *   <li>{@code LEXICON}: a {@linkplain io.dragoman.parser.file.KeyTable key table} from the hash of a word in simple
 *       form to its list of word classes (low 16 bits) and its set of clusters (next 16), each counted from 1, 0 for
 *       none.
 *   <li>{@code BASES}: a key table from the hash of a word to the kinds of word it is a base form of, a bit each.
 *   <li>For the tagger and for the tree builder each: {@code KEYS}, a key table for every template, one behind the
 *       other, from the hash of a feature to its row of weights; {@code ROWS}, the rows; {@code SETS}, for templates
 *       with several features a word the rows of each set (ints); {@code SUMS}, those rows added up (floats).
 * </ul>
 *
 * <p>A slot of a key table is two longs: hash, or 0 if the slot is free, and value. A row of weights is a place in
 * {@code ROWS} counted in words of four bytes, the number of weights, and whether it is dense (a float for every
 * label) or sparse (labels as bytes, filled up with 0 to a whole word, then as many floats); {@link
 * io.dragoman.parser.file.RowReference} packs the three into a long.
 *
 * <p>Texts are kept as {@linkplain io.dragoman.parser.file.TextHash hashes} only; the converter checks that no two of
 * one table are equal.
 */
@NullMarked
package io.dragoman.parser.file;

import org.jspecify.annotations.NullMarked;
