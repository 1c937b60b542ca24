package io.dragoman.coding.lexicon;

import io.dragoman.record.RuleReference;
import java.util.Set;

/** A named set of words (lemmas, lower case) that frames refer to with "=". */
public record WordSet(RuleReference at, Set<String> words) {}
