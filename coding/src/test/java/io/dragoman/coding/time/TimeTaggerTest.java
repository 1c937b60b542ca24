package io.dragoman.coding.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.text.AnalyzedArticle;
import java.io.IOException;
import java.io.InputStream;
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
}
