package io.dragoman.exchange.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.exchange.scoring.article.ArticleScorer;
import io.dragoman.exchange.scoring.relation.RelationOptions;
import io.dragoman.exchange.scoring.relation.RelationOptions.Pick;
import io.dragoman.exchange.scoring.relation.RelationOptions.Roles;
import io.dragoman.exchange.scoring.relation.RelationScorer;
import io.dragoman.exchange.scoring.shared.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The cases under scoring/, each with the figures that the reference scorer gave; README.md there tells how. */
class ScoringGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/scoring");

    static List<String> articleCases() throws IOException {
        return cases("article", ".system.json");
    }

    static List<String> relationCases() throws IOException {
        return cases("relation", ".options.json");
    }

    private static List<String> cases(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("articleCases")
    void scoresAnArticleAsTheReferenceDoes(String name) throws IOException {
        Path folder = FOLDER.resolve("article");
        String article = name.substring(0, name.indexOf('.'));
        JsonNode score = ScoreJson.of(ArticleScorer.score(
                Files.readString(folder.resolve(article + ".gold.json")),
                Files.readString(folder.resolve(article + ".txt")),
                Files.readString(folder.resolve(name + ".system.json"))));

        JsonNode expected = Json.read(Files.readString(folder.resolve(name + ".expected.json")));
        assertThat(JsonDifference.between(score, expected)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("relationCases")
    void scoresRelationsAsTheReferenceDoes(String name) throws IOException {
        Path folder = FOLDER.resolve("relation");
        RelationOptions options = options(Json.read(Files.readString(folder.resolve(name + ".options.json"))));
        JsonNode score = ScoreJson.of(RelationScorer.score(
                Files.readAllLines(folder.resolve("gold.jsonl")),
                Files.readAllLines(folder.resolve("predictions.jsonl")),
                options));

        JsonNode expected = Json.read(Files.readString(folder.resolve(name + ".expected.json")));
        assertThat(JsonDifference.between(score, expected)).isEmpty();
    }

    private static RelationOptions options(JsonNode options) {
        return RelationOptions.standard()
                .withRoles(
                        Roles.valueOf(options.path("roles").asString("directed").toUpperCase(Locale.ROOT)))
                .withPick(Pick.valueOf(options.path("pick").asString("first").toUpperCase(Locale.ROOT)))
                .withMaxEvents(options.path("max-events").intValue(3))
                .withTight(options.path("tight").booleanValue(true))
                .withMinOverlap(options.path("min-overlap").doubleValue(0))
                .withBootstrap(options.path("bootstrap").intValue(0));
    }
}
