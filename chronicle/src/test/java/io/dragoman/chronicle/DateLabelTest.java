package io.dragoman.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLabelTest {

    @ParameterizedTest
    @CsvSource({
        "2021-03-23, 2021-03-23, day, 23 Mar 2021",
        "2020-12-01, 2020-12-31, month, Dec 2020",
        "2021-04-01, 2021-06-30, quarter, Q2 2021",
        "2013-01-01, 2013-12-31, year, 2013",
        "2021-03-23, 2021-03-25, range, 23–25 Mar 2021",
        "2021-03-30, 2021-04-02, range, 30 Mar – 2 Apr 2021",
        "2020-12-28, 2021-01-05, range, 28 Dec 2020 – 5 Jan 2021",
        "2020-03-01, 2020-05-31, range, Mar–May 2020",
        "2019-11-01, 2020-02-29, range, Nov 2019 – Feb 2020",
        "2014-01-01, 2016-12-31, range, 2014–2016",
        "2021-03-11, 2021-03-21, approx, ~ 11–21 Mar 2021",
        ", 2021-04-08, before, ≤ 8 Apr 2021",
        ", 2024-12-31, before, ≤ 2024",
        ", 2022-03-31, before, ≤ Mar 2022",
        "2016-01-01, , after, after 2015",
        "2021-04-09, , after, after 8 Apr 2021",
        "2013-01-01, , since, since 2013",
        "2021-04-05, , since, since 5 Apr 2021",
        "2021-04-08, , future, after 8 Apr 2021",
        "2021-04-08, 2021-04-08, ongoing, as of 8 Apr 2021",
        "2018-03-01, , ongoing, since Mar 2018",
        ", , ongoing, no date"
    })
    void writesDatesAsPeopleDo(@Nullable LocalDate start, @Nullable LocalDate end, String precision, String label) {
        DatePrecision exact = DatePrecision.valueOf(precision.toUpperCase(Locale.ROOT));
        assertThat(DateLabel.of(new DateSpan(start, end, exact, DateBasis.EXPLICIT)))
                .isEqualTo(label);
        assertThat(DateLabel.of(new DateSpan(start, end, exact, DateBasis.INFERRED)))
                .isEqualTo("(" + label + ")");
    }

    @Test
    void saysThatThereIsNone() {
        assertThat(DateLabel.of((DateSpan) null)).isEqualTo("no date");
    }
}
