package io.dragoman.coding.time;

/** A time phrase found in a sentence: UTF-16 indices into the text that was read. */
record Phrase(int start, int end, Kind kind, Meaning meaning) {}
