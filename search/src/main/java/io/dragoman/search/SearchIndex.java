package io.dragoman.search;

/** Placeholder. */
public final class SearchIndex {}
