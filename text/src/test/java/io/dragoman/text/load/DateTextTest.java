package io.dragoman.text.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-04-08 | 2021-04-08",
                "2021/4/8 | 2021-04-08",
                "20210408 | 2021-04-08",
                "2021-04-08T23:30:00+09:00 | 2021-04-08",
                "2021-04-08 10:00:00.123456Z | 2021-04-08",
                "8 April 2021 | 2021-04-08",
                "8th of April, 2021 | 2021-04-08",
                "08-Apr-2021 | 2021-04-08",
                "April 8, 2021 | 2021-04-08",
                "APRIL 8, 2021 | 2021-04-08",
                "Apr. 8 2021 | 2021-04-08",
                "Sept. 30, 2021 | 2021-09-30",
                "Thursday, April 8, 2021 | 2021-04-08",
                "Thu, 8 Apr 2021 10:30:00 GMT | 2021-04-08",
                "10:30, 8 April 2021 | 2021-04-08",
                "April 8, 2021 at 10:30 p.m. EDT | 2021-04-08",
                "08.04.2021 | 2021-04-08",
                "8.4.2021, 17:05 (UTC+3) | 2021-04-08",
                "28/04/2021 | 2021-04-28",
                "04/28/2021 | 2021-04-28",
                "04/04/2021 | 2021-04-04",
                "Thursday 08/04/2021 | 2021-04-08",
                "Thursday 04/08/2021 | 2021-04-08",
                "29 February 2020 | 2020-02-29",
            })
    void readsADay(String written, LocalDate day) {
        assertThat(DateText.parse(written)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08/04/2021",
                "04-08-2021",
                "Monday 08/04/2021",
                "April 2021",
                "8 April",
                "29 February 2021",
                "31.04.2021",
                "13/13/2021",
                "2021",
                "yesterday",
                "12021-04-08",
                "8 April 2021 and 9 April 2021",
            })
    void readsNoDayWhereThereIsNoneOrTwo(String written) {
        @Nullable LocalDate day = DateText.parse(written);
        assertThat(day).isNull();
    }
}
