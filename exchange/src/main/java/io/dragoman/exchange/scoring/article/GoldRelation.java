package io.dragoman.exchange.scoring.article;

import java.util.List;

/** A characterisation of a relation between states, and who gives it. */
record GoldRelation(Common common, String label, List<String> by) implements GoldItem {}
