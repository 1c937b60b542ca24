package io.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    @Test
    void readsAPairInAnyCase() {
        assertThat(Pair.parse(" rus - KOR ")).isEqualTo(new Pair("RUS", "KOR")).hasToString("RUS-KOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RUS", "RUS-", "RUS-KORE", "RUS KOR", "R1S-KOR", "Russia-Korea", "RUS-KOR-USA"})
    void refusesWhatIsNoPair(String text) {
        assertThatThrownBy(() -> Pair.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("like RUS-KOR: " + text);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        LocalDate day = LocalDate.of(2023, 1, 1);
        Query fromDay = Query.everything().from(day);
        assertThat(fromDay.to(day).to()).isEqualTo(day);
        assertThatThrownBy(() -> fromDay.to(day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fromDay.atMost(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
