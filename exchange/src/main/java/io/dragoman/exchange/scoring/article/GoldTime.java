package io.dragoman.exchange.scoring.article;

import java.util.List;

/** A time expression; {@code readings} are the right ISO forms, none where any will do. */
record GoldTime(Common common, List<String> readings) implements GoldItem {}
