package io.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.record.Span;
import io.dragoman.text.GoldenFiles.Golden;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnalyzerTest {

    private static final Parser FLAT = new FlatParser();

    private final Analyzer analyzer = Analyzer.builder().parser(FLAT).build();

    static List<Golden> cases() {
        return GoldenFiles.in("analysis");
    }

    /** Input: an article. Expected: a sentence a line, behind its paragraph and, in brackets, its dateline. */
    @ParameterizedTest
    @MethodSource("cases")
    void findsParagraphsDatelinesAndSentences(Golden golden) {
        assertThat(lines(golden.input())).isEqualTo(golden.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lineEndsOfWindowsChangeNothing(Golden golden) {
        assertThat(lines(golden.input().replace("\n", "\r\n"))).isEqualTo(golden.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tokensStandWhereTheirSpansSay(Golden golden) {
        String text = "\uD83D\uDE00 " + golden.input();
        for (Sentence sentence : analyze(text).sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(new ArticleText(text).slice(token.span())).isEqualTo(token.form());
            }
        }
    }

    @Test
    void readsTheBodyOnly() {
        Article article = HandMade.article("Title\n\nRussia left. Turkey stayed.\n\nFooter", new Span(7, 19));
        assertThat(forms(analyzer.analyze(article))).containsExactly("Russia left .");
    }

    @Test
    void offsetsCountCodePoints() {
        Sentence sentence =
                analyze("\uD83D\uDE00\uD83D\uDE00 Russia left.").sentences().get(0);
        assertThat(sentence.tokens().get(sentence.size() - 3).span()).isEqualTo(new Span(3, 9));
    }

    @Test
    void asksTheGateWhatToParse() {
        Analyzer gated = Analyzer.builder()
                .parser(FLAT)
                .gate(words -> words.get(0).form().equals("Russia"))
                .build();
        List<Sentence> sentences =
                gated.analyze(HandMade.article("Russia Left. They stayed.")).sentences();
        assertThat(sentences).extracting(Sentence::parsed).containsExactly(true, false);
        Token unparsed = sentences.get(1).token(0);
        assertThat(unparsed).isEqualTo(new Token(0, new Span(13, 17), "They", "they", "", -1, Role.OTHER));
    }

    @Test
    void anOverlongWordStandsAloneAndUnparsed() {
        String word = "x".repeat(20_000);
        List<Sentence> sentences =
                analyze("Russia sent " + word + " to Turkey.").sentences();
        assertThat(forms(analyze("Russia sent " + word + " to Turkey.")))
                .containsExactly("Russia sent", word, "to Turkey .");
        assertThat(sentences).extracting(Sentence::parsed).containsExactly(true, false, true);
    }

    @Test
    void anOverlongSentenceIsCutAtSemicolonsOrNotParsed() {
        String item = "Russia and Turkey met in Ankara ".repeat(12) + "; ";
        assertThat(analyze(item.repeat(3) + ".").sentences())
                .hasSize(4)
                .allMatch(Sentence::parsed)
                .allMatch(sentence -> sentence.size() <= 150);
        assertThat(analyze("Russia and ".repeat(200)).sentences()).hasSize(1).noneMatch(Sentence::parsed);
    }

    @Test
    void oddCharactersMoveNothing() {
        String text = "Russia\u00A0met \uD83D Turkey\u200B in\u0007 Ankara.";
        assertThat(forms(analyze(text))).containsExactly("Russia met Turkey in Ankara .");
        Token last = analyze(text).sentences().get(0).token(4);
        assertThat(new ArticleText(text).slice(last.span())).isEqualTo("Ankara");
    }

    @Test
    void textWithoutWordsHasNoSentence() {
        for (String text : List.of("", " ", "\n\n", "* * *", "----\n")) {
            assertThat(analyze(text).sentences()).isEmpty();
        }
    }

    @Test
    void needsAParser() {
        assertThatThrownBy(() -> Analyzer.builder().build()).hasMessageContaining("needs a parser");
    }

    private AnalyzedArticle analyze(String text) {
        return analyzer.analyze(HandMade.article(text));
    }

    private static List<String> forms(AnalyzedArticle article) {
        return article.sentences().stream().map(AnalyzerTest::forms).toList();
    }

    private static String forms(Sentence sentence) {
        return sentence.tokens().stream().map(Token::form).collect(Collectors.joining(" "));
    }

    private String lines(String text) {
        List<String> lines = new ArrayList<>();
        AnalyzedArticle analyzed = analyze(text);
        for (Sentence sentence : analyzed.sentences()) {
            @Nullable Span dateline = sentence.dateline();
            String place =
                    dateline == null ? "" : "[" + analyzed.article().text().slice(dateline) + "] ";
            lines.add(sentence.paragraph() + " " + place + forms(sentence) + "\n");
        }
        return String.join("", lines);
    }
}
