package io.dragoman.coding.mark;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.coding.lexicon.PersonEntry;
import io.dragoman.record.Actor;
import io.dragoman.record.ActorType;
import io.dragoman.record.RuleReference;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtfulNamesTest {

    private final DoubtfulNames names = new DoubtfulNames(List.of(
            person("KOR", "Kwon Tae-hyun"),
            person("RUS", "Sergey Volkov", "Sergei Volkov"),
            person("RUS", "Ivan Orlov")));

    private static PersonEntry person(String country, String... names) {
        return new PersonEntry(
                new RuleReference("x", "actors/people/x.yaml", 1), null, country, List.of(names), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Kwon Tae Hyung, KOR, Kwon Tae-hyun",
                "Sergey Wolkov, RUS, Sergey Volkov",
                "Sergej Volkov, RUS, Sergey Volkov",
                "Sergey Volkov, RUS, -",
                "Sergey Wolkow, RUS, -",
                "Sergey Wolkov, UKR, -",
                "Sergey Wolkov, -, -",
                "Iwan Orlov, RUS, Ivan Orlov",
                "Orlow, RUS, -"
            })
    void namesThatDifferByALetter(String name, @Nullable String country, @Nullable String meant) {
        Actor actor = new Actor("a1", name, ActorType.PERSON, country, null, null, List.of(), null, List.of());
        assertThat(names.meant(actor)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"COMPANY, -", "PERSON, volkov"})
    void knownPersonsAndOtherActorsAreNotInDoubt(ActorType type, String entry) {
        Actor actor = new Actor(
                "a1", "Sergey Wolkov", type, "RUS", null, null, List.of(), entry.equals("-") ? null : entry, List.of());
        assertThat(names.meant(actor)).isNull();
    }
}
