package io.dragoman.exchange.scoring.relation;

import org.jspecify.annotations.Nullable;

/** A record with a wrong answer or none (null); {@code events} of its predicted events counted. */
public record RelationError(
        String id, String text, String gold, @Nullable String predicted, int events) {}
