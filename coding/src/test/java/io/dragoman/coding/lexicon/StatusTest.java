package io.dragoman.coding.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.record.Agreement;
import io.dragoman.record.Modality;
import io.dragoman.record.StepKind;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built-in table ontology/status.tsv. */
class StatusTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                       | announced
            proposed                                | proposed
            proposed discussed/not_happened         | not_discussed
            discussed                               | under_discussion
            agreed                                  | announced
            agreed not_started negotiated           | under_negotiation
            agreed not_started                      | stalled
            negotiated signed/not_happened          | not_agreed
            negotiated signed/planned               | planned
            signed                                  | signed
            signed discussed                        | signed
            signed ratified/not_happened            | pending
            signed ratified/planned                 | pending
            signed launched                         | launched
            signed launched in_progress             | in_implementation
            signed in_progress stalled              | stalled
            entered_into_force                      | in_implementation
            entered_into_force suspended            | stalled
            entered_into_force withdrawn            | withdrawn
            entered_into_force withdrawn/planned    | in_implementation
            entered_into_force expired              | historical
            proposed rejected                       | rejected
            proposed/hypothetical                   | hypothetical
            """)
    void oneWordForEachState(@Nullable String steps, String status) throws IOException {
        Ontology ontology = Lexicon.load(null, null).ontology();
        assertThat(ontology.status(steps == null ? List.of() : parse(steps))).isEqualTo(status);
    }

    private static List<Agreement.Step> parse(String steps) {
        return Arrays.stream(steps.split(" ", -1)).map(StatusTest::step).toList();
    }

    private static Agreement.Step step(String word) {
        String[] parts = word.split("/", -1);
        return new Agreement.Step(
                StepKind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                null,
                parts.length == 1 ? Modality.HAPPENED : Modality.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                List.of(),
                List.of(),
                null);
    }
}
