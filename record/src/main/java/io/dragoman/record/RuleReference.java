package io.dragoman.record;

/** The lexicon entry that made an item: its id, and the file (relative to the lexicon) and line where it stands. */
public record RuleReference(String id, String file, int line) {}
