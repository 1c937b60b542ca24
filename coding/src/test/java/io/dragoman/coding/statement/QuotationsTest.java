package io.dragoman.coding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.record.Span;
import io.dragoman.text.ArticleText;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    @Test
    void pairsMarks() {
        assertThat(quoted("He said “yes” and \"no\".")).containsExactly("yes", "no");
    }

    @Test
    void keepsMarksOfTheSameKindNested() {
        assertThat(quoted("He said “the “Five Gates” plan lives” today."))
                .containsExactly("the “Five Gates” plan lives", "- Five Gates");
    }

    @Test
    void keepsSingleMarksWithinDoubleOnes() {
        assertThat(quoted("He said “we are ‘good friends’.”"))
                .containsExactly("we are ‘good friends’.", "- good friends");
    }

    @Test
    void takesApostrophesForNoMarks() {
        assertThat(quoted("Russia’s and Poland's ministers’ talks aren't over, he said."))
                .isEmpty();
    }

    @Test
    void runsOverSentences() {
        assertThat(quoted("He said “one.| Two.” Then he left.")).containsExactly("one.| Two.");
    }

    @Test
    void endsWithItsSentenceIfItIsNeverClosed() {
        assertThat(quoted("He said “one.| Then he left.")).containsExactly("one.");
    }

    @Test
    void endsWithItsParagraphIfTheNextOneGoesOn() {
        assertThat(quoted("He said “one.| Two.\n“Three,” he added.")).containsExactly("one.| Two.", "Three,");
    }

    @Test
    void ignoresAStrayClosingMark() {
        assertThat(quoted("He said one” and left.")).isEmpty();
    }

    @Test
    void countsCodePoints() {
        assertThat(quoted("😀 he said “yes”.")).containsExactly("yes");
    }

    /** What stands in marks; sentences end at "|", paragraphs at line ends. */
    private static List<String> quoted(String text) {
        ArticleText article = new ArticleText(text);
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int start = 0;
        for (int i = 1; i <= article.length(); i++) {
            String before = article.slice(new Span(i - 1, i));
            boolean ends = i == article.length() || before.equals("|") || before.equals("\n");
            if (ends) {
                int end = i == article.length() ? i : i - 1;
                Token token = new Token(0, new Span(start, end), "x", "x", "", -1, Role.OTHER);
                sentences.add(Sentence.of(sentences.size(), paragraph, List.of(token), false, null));
                start = i;
                paragraph += before.equals("\n") ? 1 : 0;
            }
        }
        return new Quotations(article, sentences)
                .all().stream()
                        .map(each -> (each.depth() > 0 ? "- " : "") + article.slice(each.inner()))
                        .toList();
    }
}
