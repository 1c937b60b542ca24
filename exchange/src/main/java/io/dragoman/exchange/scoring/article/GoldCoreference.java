package io.dragoman.exchange.scoring.article;

import java.util.List;

/** A referring expression and the actors it stands for. */
record GoldCoreference(Common common, List<String> refersTo) implements GoldItem {}
