package io.dragoman.coding.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The word sets of a lexicon by name. Nearly all questions whether one has a word are answered by a filter. Immutable. */
public final class WordSets {

    private final Map<String, WordSet> byName;
    /** The words with the names of their sets. */
    private final WordFilter members = new WordFilter();

    public WordSets(Map<String, WordSet> byName) {
        this.byName = Collections.unmodifiableMap(new HashMap<>(byName));
        byName.forEach((name, set) -> set.words().forEach(word -> members.add(hash(name, word))));
    }

    /** Null if it is not defined. */
    public @Nullable WordSet get(String name) {
        return byName.get(name);
    }

    /** Whether a set has a word; no if it is not defined. */
    boolean has(String name, String word) {
        if (!members.mayHold(hash(name, word))) {
            return false;
        }
        WordSet set = byName.get(name);
        return set != null && set.words().contains(word);
    }

    private static int hash(String name, String word) {
        return 31 * name.hashCode() + word.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordSets sets && byName.equals(sets.byName);
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }

    @Override
    public String toString() {
        return byName.toString();
    }
}
