package io.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.record.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceNotationTest {

    private static final String NOTATION = """
            Russia NNP = 2 SUBJECT
            met VBD meet 0 ROOT
            Turkey NNP = 2 OBJECT
            """;

    @Test
    void readsWordsWithTheirPlaces() {
        Sentence sentence = SentenceNotation.read(NOTATION);
        assertThat(sentence.token(0))
                .isEqualTo(new Token(0, new Span(0, 6), "Russia", "russia", "NNP", 1, Role.SUBJECT));
        assertThat(sentence.token(1)).isEqualTo(new Token(1, new Span(7, 10), "met", "meet", "VBD", -1, Role.ROOT));
        assertThat(sentence.span()).isEqualTo(new Span(0, 17));
    }

    @Test
    void writesWhatItReads() {
        assertThat(SentenceNotation.write(SentenceNotation.read(NOTATION))).isEqualTo(NOTATION);
    }

    @Test
    void anArticleHoldsItsSentencesInItsText() {
        AnalyzedArticle article =
                SentenceNotation.article("# remark\n" + NOTATION + "\n" + NOTATION + "---\n" + NOTATION);
        assertThat(article.article().text().string())
                .isEqualTo("Russia met Turkey Russia met Turkey Russia met Turkey");
        assertThat(article.sentences()).extracting(Sentence::index).containsExactly(0, 1, 2);
        assertThat(article.sentences()).extracting(Sentence::paragraph).containsExactly(0, 0, 1);
        assertThat(article.sentences())
                .allMatch(sentence ->
                        article.article().text().slice(sentence.span()).equals("Russia met Turkey"));
    }

    @Test
    void saysWhereAMistakeIs() {
        for (String wrong : List.of("Russia NNP = x SUBJECT", "Russia NNP = 0", "Russia NNP = 0 SUBJEKT")) {
            assertThatThrownBy(() -> SentenceNotation.read("\n" + wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("line 2: ");
        }
        assertThatThrownBy(() -> SentenceNotation.read(NOTATION + "\n" + NOTATION))
                .hasMessageContaining("one sentence");
    }
}
