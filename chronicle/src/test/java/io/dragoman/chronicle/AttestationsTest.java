package io.dragoman.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Category;
import io.dragoman.record.Mark;
import io.dragoman.record.Modality;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttestationsTest {

    private static Sample strike(String id, @Nullable String outlet, String source, String date, Modality modality) {
        return Sample.article(id, outlet, "2023-05-13")
                .event(Category.ASSAULT, "190", -10, source, "ERI", date, modality, false);
    }

    private static Corroboration word(Sample... articles) {
        Attestations all =
                Attestations.of(Arrays.stream(articles).map(Sample::record).toList());
        return Objects.requireNonNull(all.of("a", "e1")).word();
    }

    @Test
    void countsOutletsThatDoNotDependOnEachOther() {
        Sample one = strike("a", "Herald", "ETH", "2023-05-12", Modality.HAPPENED);
        assertThat(word(one)).isEqualTo(Corroboration.ONE_OUTLET);
        assertThat(word(one, strike("b", "herald", "ETH", "2023-05-12", Modality.HAPPENED)))
                .isEqualTo(Corroboration.ONE_OUTLET);
        assertThat(word(one, strike("b", null, "ETH", "2023-05-12", Modality.HAPPENED)))
                .isEqualTo(Corroboration.ONE_OUTLET);
        assertThat(word(one, strike("b", "Dispatch", "ETH", "2023-05-12", Modality.HAPPENED)))
                .isEqualTo(Corroboration.SEVERAL_INDEPENDENT);
    }

    @ParameterizedTest
    @CsvSource({
        "ETH, 2023-05-12, NOT_HAPPENED, DISPUTED",
        "ETH, 2023-05-12, PLANNED, ONE_OUTLET",
        "ETH, 2023-05-13, NOT_HAPPENED, ONE_OUTLET",
        "SDN, 2023-05-12, NOT_HAPPENED, ONE_OUTLET",
        "ETH, 2023, HAPPENED, ONE_OUTLET"
    })
    void onlyTheSameActCounts(String source, String date, Modality modality, Corroboration word) {
        assertThat(word(
                        strike("a", "Herald", "ETH", "2023-05-12", Modality.HAPPENED),
                        strike("b", "Dispatch", source, date, modality)))
                .isEqualTo(word);
    }

    @Test
    void ministriesAreOfficialAndContradictionsDispute() {
        assertThat(word(strike("a", "Ministry of Defence of Eritrea", "ETH", "2023-05-12", Modality.HAPPENED)))
                .isEqualTo(Corroboration.OFFICIAL);
        assertThat(word(strike("a", "Ministry of Defence of Eritrea", "ETH", "2023-05-12", Modality.HAPPENED)
                        .mark("e1", Mark.Kind.CONTRADICTION)))
                .isEqualTo(Corroboration.DISPUTED);
    }

    @Test
    void theOrderOfReadingDoesNotMatter() {
        List<ArticleRecord> articles = List.of(
                strike("a", "Herald", "ETH", "2023-05-12", Modality.HAPPENED).record(),
                strike("b", "Dispatch", "ETH", "2023-05-12", Modality.NOT_HAPPENED)
                        .record(),
                strike("c", null, "ETH", "2023-05-11/2023-05-12", Modality.ALLEGED)
                        .record());
        Attestations expected = Attestations.of(articles);
        for (List<ArticleRecord> order : Sample.orders(articles)) {
            Attestations found = Attestations.of(order);
            for (String article : List.of("a", "b", "c")) {
                assertThat(found.of(article, "e1")).isEqualTo(expected.of(article, "e1"));
            }
        }
    }
}
