package io.dragoman.acceptance.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.record.Document;
import io.dragoman.record.Event;
import io.dragoman.record.Span;
import io.dragoman.text.Article;
import io.dragoman.text.ArticleText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Sport, weather, culture and business under the names of countries and offices: the coder must stay quiet there, as
 * archives of news hold far more of it than of diplomacy.
 */
class QuietSentencesTest {

    private static final LocalDate DAY = LocalDate.of(2021, 4, 8);
    private static final int TOLERATED = 6;

    @Test
    void hardlyAnythingIsCoded() throws Exception {
        RealCoder real = RealCoder.get();
        List<String> coded = new ArrayList<>();
        for (String line : sentences()) {
            String sentence = line.substring(line.indexOf('\t') + 1);
            for (Event event : real.coder()
                    .code(real.gatedAnalyzer().analyze(article(sentence)))
                    .events()) {
                coded.add(describe(event) + "  " + line);
            }
        }
        assertThat(coded).hasSizeLessThanOrEqualTo(TOLERATED);
    }

    /** Lines of a genre, a tab and a sentence. */
    private static List<String> sentences() throws Exception {
        return Files.readAllLines(
                Path.of(Objects.requireNonNull(QuietSentencesTest.class.getResource("quiet-sentences.tsv"))
                        .toURI()));
    }

    private static String describe(Event event) {
        return "\n" + event.rule().id() + " \"" + event.trigger().text() + "\" " + event.source() + " "
                + event.category() + " " + event.target();
    }

    private static Article article(String sentence) {
        ArticleText text = new ArticleText(sentence);
        return new Article(
                "0",
                "quiet",
                null,
                text,
                new Document(null, null, DAY, null, null, null, List.of(), null, "en", new Span(0, text.length())));
    }
}
