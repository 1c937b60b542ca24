package io.dragoman.intake.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "2021-05-03, 2021-05-03T00:00:00Z",
        "2021-05-03T10:20, 2021-05-03T10:20:00Z",
        "2021-05-03 10:20:30, 2021-05-03T10:20:30Z",
        "2021-05-03T10:20:30Z, 2021-05-03T10:20:30Z",
        "2021-05-03T10:20:30.500Z, 2021-05-03T10:20:30.500Z",
        "2021-05-03T10:20:30+02:00, 2021-05-03T08:20:30Z",
        "2021-05-03T10:20:30+0200, 2021-05-03T08:20:30Z",
        "' 2021-05-03T10:20:30-05 ', 2021-05-03T15:20:30Z"
    })
    void isReadAsMachinesWriteIt(String written, Instant moment) {
        assertThat(Moment.of(written)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2021", "2021-13-03", "2021-05-03T25:00", "2021-05-03T10:20 today", "9999-01-01"
            })
    void anythingElseIsNone(String written) {
        assertThat(Moment.of(written)).isNull();
    }

    @Test
    void nothingIsNone() {
        assertThat(Moment.of(null)).isNull();
    }
}
