package io.dragoman.exchange.scoring.article;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A number with its unit; {@code years} are the right ones, null among them where none is right too. */
record GoldFigure(Common common, double value, String unit, List<JsonNode> years) implements GoldItem {}
