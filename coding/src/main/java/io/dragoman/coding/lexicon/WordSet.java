package io.dragoman.coding.lexicon;

import io.dragoman.record.RuleReference;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** A named set of words (lemmas, lower case) that frames refer to with "=". */
public record WordSet(RuleReference at, Set<String> words) {
    public WordSet {
        // Sets are asked for every word of every sentence; Set.copyOf finds them in about twice the time.
        words = Collections.unmodifiableSet(new HashSet<>(words));
    }
}
