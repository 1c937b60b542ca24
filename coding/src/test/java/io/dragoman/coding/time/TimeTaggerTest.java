package io.dragoman.coding.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.dragoman.record.Span;
import io.dragoman.text.AnalyzedArticle;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code times.tsv} is the specification: article date, text, and the times to be found in it. */
class TimeTaggerTest {

    private static final TimeTagger TAGGER = new TimeTagger();

    record Line(int number, String date, String text, String expected) {
        @Override
        public String toString() {
            return number + ": " + text;
        }
    }

    static List<Line> lines() throws IOException {
        try (InputStream table = requireNonNull(TimeTaggerTest.class.getResourceAsStream("times.tsv"))) {
            List<String> rows = new String(table.readAllBytes(), UTF_8).lines().toList();
            return Stream.iterate(0, i -> i < rows.size(), i -> i + 1)
                    .filter(i -> !rows.get(i).isBlank() && !rows.get(i).startsWith("#"))
                    .map(i -> line(i + 1, rows.get(i)))
                    .toList();
        }
    }

    private static Line line(int number, String row) {
        String[] cells = row.split("\t", -1);
        assertThat(cells).as("line %d", number).hasSize(3);
        return new Line(number, cells[0], cells[1], cells[2]);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void findsTheTimesOfTheTable(Line line) {
        AnalyzedArticle article =
                Articles.unparsed(line.date().equals("-") ? null : LocalDate.parse(line.date()), line.text());
        String found = TAGGER.tag(article).stream()
                .map(mention -> written(article, mention, line.expected()))
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(line.expected());
    }

    /** With precision and basis where the expectation has them for these words. */
    private static String written(AnalyzedArticle article, TimeMention mention, String expected) {
        String plain = article.article().text().slice(mention.span()) + "="
                + mention.date().iso();
        String detail = (mention.date().precision() + "," + mention.date().basis()).toLowerCase(Locale.ROOT);
        return expected.contains(plain + "@") ? plain + "@" + detail : plain;
    }

    @Test
    void theTableHasBothKindsOfLines() throws IOException {
        List<Line> lines = lines();
        assertThat(lines).hasSizeGreaterThan(150);
        assertThat(lines.stream().filter(line -> line.expected().equals("-")).count())
                .isGreaterThan(30);
    }

    @Test
    void spansCountCodePoints() {
        AnalyzedArticle article = Articles.unparsed(LocalDate.of(2021, 4, 8), "😀😀 They met on March 23, 2021.");
        assertThat(TAGGER.tag(article)).extracting(TimeMention::span).containsExactly(new Span(15, 29));
    }

    @Test
    void readsTheDateline() {
        String plain = "TUNIS, March 23 (DW) — They met on Monday.";
        Sentence whole = Articles.unparsed(null, plain).sentences().get(0);
        List<Token> tokens = Articles.tokens(plain.substring(23), 23);
        Sentence sentence = Sentence.of(0, 0, tokens, false, new Span(0, 22));
        AnalyzedArticle article = Articles.article(LocalDate.of(2021, 4, 8), plain, List.of(sentence));
        assertThat(whole.size()).isGreaterThan(sentence.size());
        assertThat(TAGGER.tag(article))
                .extracting(mention -> article.article().text().slice(mention.span()))
                .containsExactly("March 23", "Monday");
    }

    @Test
    void longRunsCostNoMoreThanTheirLength() {
        for (String run :
                List.of(" ", "\u00A0", "1", "March ", "23 ", "2019 ", "-", "“", "the ", "a", "early ", "from 2019 ")) {
            String text = "They met in May" + run.repeat(40_000 / run.length()) + "2019 in Rome.";
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> TAGGER.tag(Articles.unparsed(LocalDate.of(2021, 4, 8), text)));
        }
    }
}
