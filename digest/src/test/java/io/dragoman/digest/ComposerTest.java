package io.dragoman.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.chronicle.series.Trend;
import io.dragoman.digest.model.Arrow;
import io.dragoman.digest.model.Digest;
import io.dragoman.digest.model.Group;
import io.dragoman.digest.model.Line;
import io.dragoman.digest.model.Quote;
import io.dragoman.digest.model.Scope;
import io.dragoman.digest.model.Section;
import io.dragoman.digest.model.Sign;
import io.dragoman.digest.write.MarkdownWriter;
import io.dragoman.record.ArticleRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComposerTest {
    private final Digest digest = Samples.digest();

    /** The whole of it, as Markdown: the file shows what a reader gets. */
    @Test
    void saysWhatTheGoldenFileSays() throws IOException {
        try (InputStream golden = ComposerTest.class.getResourceAsStream("digest.md")) {
            assertThat(golden).isNotNull();
            assertThat(new MarkdownWriter().write(digest))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyArrowNamesTheRecordsThatMovedIt() {
        assertThat(digest.trends())
                .filteredOn(arrow -> !arrow.symbol().isEmpty())
                .isNotEmpty()
                .allSatisfy(arrow -> assertThat(arrow.movers())
                        .isNotEmpty()
                        .allSatisfy(line -> assertThat(line.quotes()).isNotEmpty()));
        assertThat(digest.trends().get(0).direction()).isEqualTo(Trend.Direction.IMPROVED);
    }

    @Test
    void anArrowWithoutRecordsCannotBe() {
        assertThatThrownBy(() -> new Arrow("x", Trend.Direction.IMPROVED, "", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLineWithoutSentenceCannotBe() {
        assertThatThrownBy(() -> new Line("x", "", null, Sign.NONE, "", "text", List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyQuoteIsAWholeSentenceOfItsSource() {
        for (Section section : digest.sections()) {
            for (Line line : section.lines()) {
                for (Quote quote : line.quotes()) {
                    String text = Samples.articles().stream()
                            .filter(article -> article.id()
                                    .equals(digest.source(quote.source()).article()))
                            .map(ArticleRecord::text)
                            .findFirst()
                            .orElseThrow();
                    assertThat(text).contains(quote.words() + "");
                    assertThat(quote.words()).endsWith(".");
                }
            }
        }
    }

    @Test
    void withoutReportsItSaysSo() {
        Digest empty = Samples.digest(List.of(), Samples.scope("2021-03-01", "2021-04-30"));
        assertThat(empty.sources()).isEmpty();
        assertThat(empty.sections()).allMatch(Section::isEmpty);
        assertThat(empty.trends())
                .allMatch(arrow -> arrow.direction() == Trend.Direction.TOO_LITTLE_REPORTING
                        && arrow.symbol().isEmpty());
        assertThat(new MarkdownWriter().write(empty)).contains("No agreement between the two is reported.");
    }

    @Test
    void whatIsDueDependsOnTheDay() {
        assertThat(titles(digest.outlook())).containsExactly("Overdue", "Due");
        Digest earlier = Samples.digest(Samples.articles(), Samples.scope("2021-03-01", "2021-03-31"));
        assertThat(titles(earlier.outlook())).containsExactly("Due");
    }

    @Test
    void theOrderOfReadingDoesNotMatter() {
        List<ArticleRecord> backwards = new ArrayList<>(Samples.articles());
        Collections.reverse(backwards);
        Scope scope = digest.scope();
        Digest other = Samples.digest(backwards, scope);
        assertThat(new MarkdownWriter().write(other)).isEqualTo(new MarkdownWriter().write(digest));
    }

    private static List<String> titles(Section section) {
        return section.groups().stream().map(Group::title).toList();
    }
}
