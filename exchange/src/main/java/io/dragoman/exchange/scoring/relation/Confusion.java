package io.dragoman.exchange.scoring.relation;

import org.jspecify.annotations.Nullable;

/** How often one gold label got one wrong answer, or none (null). */
public record Confusion(String gold, @Nullable String predicted, int count) {}
