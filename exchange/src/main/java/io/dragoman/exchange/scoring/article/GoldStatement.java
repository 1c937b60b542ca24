package io.dragoman.exchange.scoring.article;

import java.util.List;

/** Something said; {@code speakers} holds the accepted ones after the speakers; {@code quote} is empty where none is. */
record GoldStatement(
        Common common,
        List<String> speaker,
        List<String> speakers,
        List<String> target,
        String quote,
        List<String> stances)
        implements GoldItem {}
