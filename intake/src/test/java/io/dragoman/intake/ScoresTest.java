package io.dragoman.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.intake.corpus.OtherForms;
import io.dragoman.intake.corpus.Sample;
import io.dragoman.intake.corpus.Templates;
import io.dragoman.record.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.dankito.readability4j.Readability4J;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Texts and facts of the test set's pages, beside Readability4J on the same pages. The table is written to {@code
 * target/page-scores.txt}.
 */
class ScoresTest {

    private static final double ENOUGH = 0.95;

    @Test
    void textsAndFactsAreFound() throws IOException {
        check(Templates.all(), "page-scores.txt", true);
    }

    @Test
    void textsAndFactsOfUntidyPagesAreFound() throws IOException {
        check(Templates.mess(), "mess-scores.txt", true);
    }

    @Test
    void textsAndFactsOfOtherFormsAreFound() throws IOException {
        check(OtherForms.all(), "form-scores.txt", false);
    }

    private static void check(List<Sample> samples, String file, boolean pages) throws IOException {
        StringBuilder table = new StringBuilder();
        Tally ours = new Tally();
        Tally theirs = new Tally();
        for (Sample sample : samples) {
            Row row = row(sample);
            Row other = pages ? readability(sample) : new Row(0, List.of(), "");
            ours.add(row);
            theirs.add(other);
            table.append("%-40s F1 %.3f  %s   Readability4J F1 %.3f%n"
                    .formatted(
                            sample.name(), row.f1(), row.wrong().isEmpty() ? "facts right" : row.wrong(), other.f1()));
        }
        table.append("%d pages%nours:          %s%nReadability4J: %s%n".formatted(samples.size(), ours, theirs));
        Files.writeString(Path.of("target", file), table);
        assertThat(ours.f1()).as(table.toString()).isGreaterThanOrEqualTo(ENOUGH);
        for (String fact : List.of("title", "author", "date", "outlet")) {
            assertThat(ours.right(fact)).as(fact + "\n" + table).isGreaterThanOrEqualTo(ENOUGH);
        }
    }

    private static Row row(Sample sample) {
        Gathered gathered = Gathered.from(sample.name(), sample.bytes().get(), sample.address());
        if (gathered.articles.size() != 1) {
            return new Row(0, List.of("title", "author", "date", "outlet"), gathered.problems.toString());
        }
        var article = gathered.articles.get(0);
        Document document = article.document();
        List<String> wrong = new ArrayList<>();
        StringBuilder told = new StringBuilder();
        check("title", sample.story().title(), document.title(), wrong, told);
        check("author", sample.author(), document.author(), wrong, told);
        check("date", sample.date(), document.published(), wrong, told);
        check("outlet", sample.outlet(), document.publication(), wrong, told);
        if (sample.settled() && sample.date().getDayOfMonth() <= 12 && document.publishedBasis() == null) {
            wrong.add("date");
            told.append(" date not settled");
        }
        return new Row(Scores.f1(sample.story().body(), Gathered.body(article)), wrong, told.toString());
    }

    private static void check(
            String fact, @Nullable Object expected, @Nullable Object actual, List<String> wrong, StringBuilder told) {
        if (!Objects.equals(expected, actual)) {
            wrong.add(fact);
            told.append(' ').append(fact).append(" is ").append(actual);
        }
    }

    private static Row readability(Sample sample) {
        // It takes text: it is given the page in the character set that it was written in, which ours must find out.
        String html = new String(
                sample.bytes().get(),
                sample.name().startsWith("charset-utf16")
                        ? StandardCharsets.UTF_16
                        : sample.name().matches("charset-(?:latin-undeclared|wrong-utf8).*")
                                ? StandardCharsets.ISO_8859_1
                                : StandardCharsets.UTF_8);
        var article =
                new Readability4J(sample.address() == null ? "https://example.test/" : sample.address(), html).parse();
        String text = article.getTextContent() == null ? "" : article.getTextContent();
        List<String> wrong = new ArrayList<>(List.of("date", "outlet"));
        check("title", sample.story().title(), article.getTitle(), wrong, new StringBuilder());
        check("author", sample.author(), article.getByline(), wrong, new StringBuilder());
        return new Row(Scores.f1(sample.story().body(), text), wrong, "");
    }

    private record Row(double f1, List<String> missed, String wrong) {}

    private static final class Tally {
        private final List<Row> rows = new ArrayList<>();

        void add(Row row) {
            rows.add(row);
        }

        double f1() {
            return rows.stream().mapToDouble(Row::f1).average().orElse(0);
        }

        double right(String fact) {
            return rows.stream().filter(row -> !row.missed().contains(fact)).count() / (double) rows.size();
        }

        @Override
        public String toString() {
            return "text F1 %.3f, title %.3f, author %.3f, date %.3f, outlet %.3f"
                    .formatted(f1(), right("title"), right("author"), right("date"), right("outlet"));
        }
    }
}
