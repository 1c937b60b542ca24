package io.dragoman.coding.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.record.RuleReference;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordSetsTest {

    private static WordSet set(String... words) {
        return new WordSet(new RuleReference("set", "wordsets/some.yaml", 1), Set.of(words));
    }

    private final WordSets sets = new WordSets(Map.of("boats", set("ferry", "Aa"), "birds", set("gull", "heron")));

    @Test
    void knowTheWordsOfEachSet() {
        assertThat(sets.has("boats", "ferry")).isTrue();
        assertThat(sets.has("boats", "gull")).isFalse();
        assertThat(sets.has("birds", "gull")).isTrue();
        assertThat(sets.has("birds", "heron")).isTrue();
        assertThat(sets.has("boats", "canoe")).isFalse();
        assertThat(sets.has("trees", "gull")).isFalse();
    }

    @Test
    void doNotTrustTheFilterAlone() {
        // "BB" has the hash code of "Aa"
        assertThat(sets.has("boats", "BB")).isFalse();
    }

    @Test
    void areEqualByTheirWords() {
        assertThat(sets).isEqualTo(new WordSets(Map.of("birds", set("heron", "gull"), "boats", set("Aa", "ferry"))));
        assertThat(sets).isNotEqualTo(new WordSets(Map.of("birds", set("heron", "gull"))));
        assertThat(sets.get("trees")).isNull();
    }
}
