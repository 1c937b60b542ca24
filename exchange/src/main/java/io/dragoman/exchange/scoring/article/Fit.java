package io.dragoman.exchange.scoring.article;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** That a system item fits a gold item, and which of the attributes judged are right. */
record Fit(Map<String, Boolean> attributes) {

    static Fit bare() {
        return new Fit(Map.of());
    }

    /** The same with one attribute more, in order. */
    Fit with(String attribute, boolean right) {
        Map<String, Boolean> more = new LinkedHashMap<>(attributes);
        more.put(attribute, right);
        return new Fit(more);
    }

    /** How many attributes are right. */
    int points() {
        return (int) attributes.values().stream().filter(right -> right).count();
    }

    /** Whether all attributes are right, those left out of account aside. */
    boolean full(Set<String> leftOut) {
        return attributes.entrySet().stream()
                .allMatch(attribute -> attribute.getValue() || leftOut.contains(attribute.getKey()));
    }

    /** Whether the attribute was judged and is wrong. */
    boolean wrong(String attribute) {
        return !attributes.getOrDefault(attribute, true);
    }
}
