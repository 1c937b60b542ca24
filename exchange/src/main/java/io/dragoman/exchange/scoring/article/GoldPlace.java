package io.dragoman.exchange.scoring.article;

import java.util.List;

/** A place; {@code names} are its name and surface forms, {@code country} is empty where it has none. */
record GoldPlace(Common common, List<String> names, String country) implements GoldItem {}
