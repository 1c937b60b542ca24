package io.dragoman.exchange.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.exchange.scoring.article.ArticleScorer;
import io.dragoman.exchange.scoring.relation.RelationGold;
import io.dragoman.exchange.scoring.relation.RelationOptions;
import io.dragoman.exchange.scoring.relation.RelationScorer;
import io.dragoman.exchange.scoring.shared.ScoringException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that cannot be scored say why. */
class UnusableFilesTest {

    private static final String GOLD = "{\"article_id\": \"a\", \"n_chars\": 5}";
    private static final String SENTENCE =
            "{\"id\": \"s\", \"text\": \"A met B.\", \"gold\": [{\"plover\": \"CONSULT\"}]}";
    private static final RelationOptions STANDARD = RelationOptions.standard();

    @Test
    void outputWithoutTheArticle() {
        refusesArticle(GOLD, "5", "system output is neither an object nor an array");
        refusesArticle(GOLD, "[]", "array of 0 articles, 0 with article_id a");
        refusesArticle(GOLD, "[{\"article_id\": \"b\"}, 5]", "array of 2 articles, 0 with article_id a");
        refusesArticle(
                GOLD, "[{\"article_id\": \"a\"}, {\"article_id\": \"a\"}]", "array of 2 articles, 2 with article_id a");
        refusesArticle(GOLD, "[5]", "the only element of the array is not an object");
        refusesArticle(GOLD, "{", "not JSON");
        refusesArticle(GOLD, "{} {}", "not JSON");
        refusesArticle(GOLD, "", "not JSON");
        refusesArticle(GOLD, "[".repeat(100_000), "not JSON");
    }

    @Test
    void brokenGold() {
        refusesArticle("[]", "{}", "gold: not an object");
        refusesArticle("{\"n_chars\": 6}", "{}", "the article text has 5 characters, gold expects 6");
        refusesArticle("{\"actors\": [{\"name\": \"X\"}]}", "{}", "gold: actors[0] has no id");
        refusesArticle(
                "{\"times\": [{\"id\": \"t\", \"evidence\": [{\"start\": 3}]}]}",
                "{}",
                "gold: times[0] has evidence without offsets");
        String stranger = "{\"relations\": [{\"id\": \"r\", \"label\": \"x\", \"by\": [\"nobody\"]}]}";
        assertThat(ArticleScorer.score(stranger, "Hello", "{}").kinds()).hasSize(1);
    }

    private static void refusesArticle(String gold, String system, String message) {
        assertThatThrownBy(() -> ArticleScorer.score(gold, "Hello", system))
                .isInstanceOf(ScoringException.class)
                .hasMessageContaining(message);
    }

    @Test
    void brokenLines() {
        refusesRelations(List.of("", SENTENCE, "{"), List.of(), "gold line 3: not JSON");
        refusesRelations(List.of("{\"text\": \"A\"}"), List.of(), "gold line 1: no id");
        refusesRelations(List.of("{\"id\": 1}"), List.of(), "gold line 1: no text");
        refusesRelations(List.of(" "), List.of(), "gold: no records");
        refusesRelations(List.of("{\"id\": 1, \"text\": \"A\"}"), List.of(), "gold: record 1 has no relation");
        refusesRelations(List.of(SENTENCE), List.of("[]"), "predictions line 1: no id");
        refusesRelations(List.of(SENTENCE), List.of("", "{\"id\": \"\"}"), "predictions line 2: no id");
    }

    private static void refusesRelations(List<String> gold, List<String> predictions, String message) {
        assertThatThrownBy(() -> RelationScorer.score(gold, predictions, STANDARD))
                .isInstanceOf(ScoringException.class)
                .hasMessageContaining(message);
    }

    @Test
    void sentencesWithoutRelationStillMakeInput() {
        assertThat(RelationGold.read(List.of("{\"id\": 1, \"text\": \"A\"}")).input(true))
                .containsExactly("{\"id\":\"1\",\"text\":\"A\"}");
    }

    @Test
    void badOptions() {
        assertThatThrownBy(() -> STANDARD.withMinOverlap(2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> STANDARD.withBootstrap(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
