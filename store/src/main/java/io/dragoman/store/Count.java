package io.dragoman.store;

/** How many items have a value. */
public record Count(String value, long items) {}
