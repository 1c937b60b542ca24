package io.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementStateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            | none | unknown
            proposed discussed negotiated agreed signed   | signed            | unknown
            signed discussed                              | signed            | unknown
            agreed not_started negotiated                 | under_negotiation | not_started
            signed ratified entered_into_force launched   | in_force          | in_progress
            signed ratified !entered_into_force           | ratified          | unknown
            signed suspended resumed                      | signed            | unknown
            signed in_progress stalled resumed            | signed            | in_progress
            signed suspended discussed                    | suspended         | unknown
            signed suspended negotiated                   | under_negotiation | unknown
            signed withdrawn proposed                     | proposed          | unknown
            entered_into_force extended amended extended  | extended          | unknown
            signed entered_into_force signed              | in_force          | unknown
            signed expired                                | expired           | unknown
            agreed rejected                               | rejected          | unknown
            !signed                                       | none              | unknown
            signed ?delivered                             | signed            | unknown
            signed partly_delivered breached abandoned    | signed            | abandoned
            """)
    void followsTheStepsThatWereTaken(@Nullable String steps, String stage, String delivery) {
        AgreementState state = AgreementState.after(steps == null ? List.of() : parse(steps));
        assertThat(state.stage() == null ? "none" : state.stage().word()).isEqualTo(stage);
        assertThat(state.delivery().word()).isEqualTo(delivery);
    }

    /** Steps by their words; ! was not taken, ? is planned. */
    private static List<Agreement.Step> parse(String steps) {
        return Arrays.stream(steps.split(" ", -1)).map(AgreementStateTest::step).toList();
    }

    private static Agreement.Step step(String word) {
        Modality modality = word.startsWith("!")
                ? Modality.NOT_HAPPENED
                : word.startsWith("?") ? Modality.PLANNED : Modality.HAPPENED;
        StepKind kind = StepKind.valueOf(word.replaceAll("[!?]", "").toUpperCase(Locale.ROOT));
        return new Agreement.Step(kind, null, modality, List.of(), List.of(), null);
    }
}
