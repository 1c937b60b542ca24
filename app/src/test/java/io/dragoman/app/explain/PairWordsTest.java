package io.dragoman.app.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.record.Span;
import io.dragoman.text.ArticleText;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairWordsTest {

    private final ArticleText text = new ArticleText("😀 Irans rival Iran met Turkey.");

    @Test
    void findsWordsAndSpansInCodePoints() {
        assertThat(PairWords.find(text, List.of("iran", "20-23", "0:1")))
                .containsExactly(new Span(14, 18), new Span(20, 23), new Span(0, 1));
    }

    @Test
    void takesPartsOfWordsWhereNoWholeOnesAre() {
        assertThat(PairWords.find(text, List.of("Turk"))).containsExactly(new Span(23, 27));
    }

    @Test
    void refusesWhatIsNotThere() {
        for (String wrong : List.of("Iraq", "", "5-5", "20-99")) {
            assertThatThrownBy(() -> PairWords.find(text, List.of(wrong))).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
