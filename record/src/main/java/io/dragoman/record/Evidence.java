package io.dragoman.record;

/** Words of the article that prove an item, with their place: {@code text} is the article's text at {@code span}. */
public record Evidence(String text, Span span) {}
