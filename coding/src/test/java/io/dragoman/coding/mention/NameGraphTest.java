package io.dragoman.coding.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameGraphTest {

    private static NameGraph of(String... names) {
        NameGraph.Builder building = new NameGraph.Builder();
        for (String name : names) {
            int place = 0;
            for (String word : name.split(" ", -1)) {
                place = building.step(place, word);
            }
            building.markEnd(place);
        }
        return building.build();
    }

    @Test
    void tellsWhereNamesEndAndWhereTheyGoOn() {
        NameGraph graph = of("sri lanka", "sri", "papua new guinea");
        int sri = graph.step(NameGraph.ROOT, "sri");
        assertThat(graph.isEnd(sri)).isTrue();
        assertThat(graph.goesOn(sri)).isTrue();
        int lanka = graph.step(sri, "lanka");
        assertThat(graph.isEnd(lanka)).isTrue();
        assertThat(graph.goesOn(lanka)).isFalse();
        int papua = graph.step(NameGraph.ROOT, "papua");
        assertThat(graph.isEnd(papua)).isFalse();
        assertThat(graph.goesOn(papua)).isTrue();
        assertThat(graph.step(papua, "guinea")).isEqualTo(NameGraph.NOWHERE);
        assertThat(graph.step(NameGraph.ROOT, "lanka")).isEqualTo(NameGraph.NOWHERE);
    }

    @Test
    void tellsWordsOfOneHashCodeApart() {
        NameGraph graph = of("Aa");
        assertThat(graph.step(NameGraph.ROOT, "BB")).isEqualTo(NameGraph.NOWHERE);
        assertThat(graph.isEnd(graph.step(NameGraph.ROOT, "Aa"))).isTrue();
    }

    @Test
    void findsEveryStepOfManyNames() {
        String[] names = new String[3000];
        for (int i = 0; i < names.length; i++) {
            names[i] = "first" + i % 50 + " second" + i;
        }
        NameGraph graph = of(names);
        for (int i = 0; i < names.length; i++) {
            int first = graph.step(NameGraph.ROOT, "first" + i % 50);
            assertThat(graph.isEnd(graph.step(first, "second" + i))).isTrue();
            assertThat(graph.step(first, "second" + (i + 1))).isEqualTo(NameGraph.NOWHERE);
        }
    }

    @Test
    void knowsNothingWhenEmpty() {
        assertThat(of().step(NameGraph.ROOT, "any")).isEqualTo(NameGraph.NOWHERE);
    }
}
