package io.dragoman.exchange.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.exchange.scoring.article.ArticleScorer;
import io.dragoman.exchange.scoring.relation.RelationOptions;
import io.dragoman.exchange.scoring.relation.RelationScorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The tables under scoring/table/ are golden. */
class ScoreTableTest {

    private static final Path FOLDER = Path.of("src/test/resources/scoring");

    @Test
    void laysOutAnArticle() throws IOException {
        Path folder = FOLDER.resolve("article");
        String table = ScoreTable.of(ArticleScorer.score(
                Files.readString(folder.resolve("harbour.gold.json")),
                Files.readString(folder.resolve("harbour.txt")),
                Files.readString(folder.resolve("harbour.wrong.system.json"))));

        assertThat(table).isEqualTo(Files.readString(FOLDER.resolve("table/article.txt")));
    }

    @Test
    void laysOutRelations() throws IOException {
        Path folder = FOLDER.resolve("relation");
        String table = ScoreTable.of(RelationScorer.score(
                Files.readAllLines(folder.resolve("gold.jsonl")),
                Files.readAllLines(folder.resolve("predictions.jsonl")),
                RelationOptions.standard().withBootstrap(150).withErrors(2)));

        assertThat(table).isEqualTo(Files.readString(FOLDER.resolve("table/relations.txt")));
    }
}
