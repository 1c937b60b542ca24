package io.dragoman.parser.tokens;

/**
 * A word as it stands in a text.
 *
 * @param start UTF-16 index of its beginning
 * @param end UTF-16 index of its end, exclusive
 */
public record RawToken(String form, int start, int end) {}
