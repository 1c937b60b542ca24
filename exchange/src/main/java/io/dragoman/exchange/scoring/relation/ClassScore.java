package io.dragoman.exchange.scoring.relation;

/** Precision, recall and F1 of one class, 0 where undefined; {@code gold} records have it. */
public record ClassScore(double precision, double recall, double f1, int gold) {}
