/**
 * The lexicon as the coder uses it. {@link io.dragoman.coding.lexicon.Lexicon} is the front door: it loads the built-in
 * data and what is laid over it, checks it and is immutable from then on. No other package reads lexicon files.
 *
 * <p>{@code LexiconFiles} finds the files, {@code YamlReader} (the only class that knows the YAML library) turns them
 * into trees of {@code YamlNode} with marks, {@code ForestCache} keeps those trees in compiled form, {@code
 * EntryReader} turns trees into entries and lists every problem with file, line and column.
 */
@NullMarked
package io.dragoman.coding.lexicon;

import org.jspecify.annotations.NullMarked;
