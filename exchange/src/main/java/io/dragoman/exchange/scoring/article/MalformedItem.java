package io.dragoman.exchange.scoring.article;

/** A system item, counted from 0 in its list, that cannot be read, and why. */
public record MalformedItem(int item, String why) {}
