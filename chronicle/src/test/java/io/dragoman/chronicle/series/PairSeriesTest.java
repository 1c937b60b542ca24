package io.dragoman.chronicle.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.chronicle.Sample;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Category;
import io.dragoman.record.Modality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairSeriesTest {

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private static final LocalDate TO = LocalDate.of(2021, 12, 31);

    private static PairSeries series(List<ArticleRecord> articles, Grain grain) {
        return PairSeries.of(PairEvents.of(articles, "RUS", "KOR"), "RUS", "KOR", grain, FROM, TO);
    }

    @Test
    void sumsCooperationAndConflictBothWays() {
        PairSeries series = series(
                List.of(Sample.article("a", "A", "2021-03-26")
                        .event(Category.CONSULT, "042", 1.9, "RUS/Petrov", "KOR", "2021-03-23/2021-03-25")
                        .event(Category.ACCUSE, "111", -2.0, "KOR", "RUS", "2021-03-24")
                        .event(Category.SUPPORT, "057", 8.0, "RUS", "KOR", "2021-03-25", Modality.HAPPENED, true)
                        .event(Category.ASSAULT, "190", -10, "RUS", "JPN", "2021-03-24")
                        .record()),
                Grain.MONTH);
        assertThat(series.points()).hasSize(12);
        PairSeries.Point march = series.points().get(2);
        assertThat(march.forth()).isEqualTo(new PairSeries.Flow(9.9, 0, 2));
        assertThat(march.back()).isEqualTo(new PairSeries.Flow(8.0, 2.0, 2));
        assertThat(march.volume()).isEqualTo(1);
        assertThat(series.points().get(0).low()).isTrue();
        assertThat(series(List.of(), Grain.DAY).points()).hasSize(365);
    }

    @ParameterizedTest
    @CsvSource({
        "CONSULT, HAPPENED, 1",
        "CONSULT, ONGOING, 1",
        "CONSULT, PLANNED, 0",
        "CONSULT, NOT_HAPPENED, 0",
        "AGREE, PLANNED, 1",
        "AGREE, NOT_HAPPENED, 0",
        "REJECT, NOT_HAPPENED, 1",
        "ACCUSE, ALLEGED, 0",
        "COOPERATE, HYPOTHETICAL, 0"
    })
    void whatDidNotTakePlaceDoesNotCount(Category category, Modality modality, int count) {
        List<ArticleRecord> articles = List.of(Sample.article("a", "A", "2021-03-26")
                .event(category, "036", 4.0, "RUS", "KOR", "2021-03-24", modality, false)
                .record());
        assertThat(PairEvents.of(articles, "RUS", "KOR")).hasSize(count);
    }

    @Test
    void theSameActInTwoReportsCountsOnce() {
        List<ArticleRecord> articles = List.of(
                Sample.article("a", "A", "2021-03-26")
                        .event(Category.ACCUSE, "111", -2.0, "KOR", "RUS", "2021-03-24")
                        .record(),
                Sample.article("b", "B", "2021-03-26")
                        .event(Category.ACCUSE, "111", -2.0, "KOR/Kim", "RUS", "2021-03-24")
                        .record());
        assertThat(PairEvents.of(articles, "KOR", "RUS"))
                .singleElement()
                .satisfies(event -> assertThat(event.reports()).hasSize(2));
        assertThat(series(articles, Grain.MONTH).points().get(2).volume()).isEqualTo(2);
    }

    @Test
    void whatIsNotKnownToAPeriodIsInNone() {
        PairSeries series = series(
                List.of(Sample.article("a", "A", "2021-03-26")
                        .event(Category.ACCUSE, "111", -2.0, "KOR", "RUS", "2021")
                        .event(Category.ACCUSE, "112", -2.0, "KOR", "RUS", "2021-03")
                        .event(Category.ACCUSE, "113", -2.0, "KOR", "RUS", "")
                        .record()),
                Grain.DAY);
        assertThat(series.undated()).hasSize(2);
        assertThat(series.points())
                .allSatisfy(point -> assertThat(point.events()).isEmpty());
    }

    /** A quiet year, and then expulsions in November. */
    private static List<ArticleRecord> quarrel(int acts) {
        List<ArticleRecord> articles = new ArrayList<>();
        for (int month = 1; month <= 10; month++) {
            String day = String.format("2021-%02d-10", month);
            articles.add(Sample.article("q" + month, "A", day)
                    .event(Category.CONSULT, "040", 1.0 + month % 2, "RUS", "KOR", day)
                    .record());
            articles.add(Sample.article("r" + month, "B", day)
                    .event(Category.SUPPORT, "051", 3.4, "KOR", "RUS", day)
                    .record());
        }
        for (int act = 0; act < acts; act++) {
            String day = "2021-11-0" + (act + 1);
            articles.add(Sample.article("x" + act, "A", day)
                    .event(Category.SANCTION, "166", -5.0 - act, "KOR", "RUS", day)
                    .record());
        }
        return articles;
    }

    @Test
    void aShiftNamesTheRecordsThatMadeIt() {
        PairSeries series = series(quarrel(3), Grain.MONTH);
        assertThat(series.points().stream().filter(point -> point.shift() != null))
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.start()).isEqualTo("2021-11-01");
                    PairSeries.Shift shift = Objects.requireNonNull(point.shift());
                    assertThat(shift.better()).isFalse();
                    assertThat(shift.movers()).extracting(PairEvent::score).containsExactly(-7.0, -6.0, -5.0);
                });
        assertThat(series(quarrel(2), Grain.MONTH).points())
                .as("two events are no shift")
                .allMatch(point -> point.shift() == null);
    }

    @Test
    void aTrendNeedsRecordsOnBothSides() {
        List<PairEvent> events = PairEvents.of(quarrel(3), "RUS", "KOR");
        LocalDate first = LocalDate.of(2021, 11, 1);
        Trend worse = Trend.of(events, first, LocalDate.of(2021, 12, 30));
        assertThat(worse.direction()).isEqualTo(Trend.Direction.DETERIORATED);
        assertThat(worse.movers()).isNotEmpty();
        assertThat(Trend.of(events, LocalDate.of(2021, 5, 1), LocalDate.of(2021, 8, 30))
                        .direction())
                .isEqualTo(Trend.Direction.UNCHANGED);
        assertThat(Trend.of(events, LocalDate.of(2023, 5, 1), LocalDate.of(2023, 8, 30))
                        .direction())
                .isEqualTo(Trend.Direction.TOO_LITTLE_REPORTING);
    }

    @Test
    void theOrderOfReadingDoesNotMatter() {
        List<ArticleRecord> articles = quarrel(5);
        PairSeries expected = series(articles, Grain.MONTH);
        for (List<ArticleRecord> order : Sample.orders(articles)) {
            assertThat(series(order, Grain.MONTH)).isEqualTo(expected);
        }
    }
}
