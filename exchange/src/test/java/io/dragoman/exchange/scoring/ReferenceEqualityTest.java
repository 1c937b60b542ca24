package io.dragoman.exchange.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.exchange.scoring.article.ArticleScorer;
import io.dragoman.exchange.scoring.relation.Confusion;
import io.dragoman.exchange.scoring.relation.RelationError;
import io.dragoman.exchange.scoring.relation.RelationGold;
import io.dragoman.exchange.scoring.relation.RelationOptions;
import io.dragoman.exchange.scoring.relation.RelationOptions.Pick;
import io.dragoman.exchange.scoring.relation.RelationOptions.Roles;
import io.dragoman.exchange.scoring.relation.RelationScore;
import io.dragoman.exchange.scoring.relation.RelationScorer;
import io.dragoman.exchange.scoring.shared.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every figure is that of the reference scorers, on the gold they are meant for and on much damaged output. */
class ReferenceEqualityTest {

    private static final RelationOptions STANDARD = RelationOptions.standard();
    /** Each set of predictions is scored with the standard options and with the next of these in turn. */
    private static final List<RelationOptions> OPTIONS = List.of(
            STANDARD.withErrors(5).withBootstrap(100),
            STANDARD.withRoles(Roles.UNDIRECTED).withPick(Pick.BEST),
            STANDARD.withRoles(Roles.NONE).withMaxEvents(0),
            STANDARD.withTight(false).withMinOverlap(0.5).withMaxEvents(1));

    @Test
    void articleFigures(@TempDir Path work) throws IOException, InterruptedException {
        SharedScorers reference = SharedScorers.orSkip();
        List<String> differences = new ArrayList<>();
        for (Path goldFile : reference.goldArticles()) {
            JsonNode gold = Json.read(Files.readString(goldFile));
            ArticleScorer scorer = ArticleScorer.of(gold, Files.readString(SharedScorers.text(goldFile)));
            for (Map.Entry<String, JsonNode> variant :
                    DamagedArticle.variants(OracleArticle.of(gold)).entrySet()) {
                String json = variant.getValue().toString();
                Path system = Files.writeString(work.resolve("system.json"), json);
                JsonNode expected = reference.scoreArticle(goldFile, system, work);
                JsonDifference.between(ScoreJson.of(scorer.score(Json.read(json))), expected)
                        .forEach(difference ->
                                differences.add(goldFile.getFileName() + ", " + variant.getKey() + ": " + difference));
            }
        }
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"learn", "check"})
    void relationFigures(String name, @TempDir Path work) throws IOException, InterruptedException {
        SharedScorers reference = SharedScorers.orSkip();
        Path goldFile = reference.relations(name);
        List<String> goldLines = Files.readAllLines(goldFile);
        RelationGold gold = RelationGold.read(goldLines);
        List<String> differences = new ArrayList<>();
        int turn = 0;
        for (Map.Entry<String, List<String>> variant :
                DamagedRelations.variants(goldLines).entrySet()) {
            Path predictions = Files.write(work.resolve("predictions.jsonl"), variant.getValue());
            for (RelationOptions options : List.of(STANDARD, OPTIONS.get(turn++ % OPTIONS.size()))) {
                Path out = work.resolve("relation.json");
                String report = reference.scoreRelations(goldFile, predictions, out, arguments(options));
                RelationScore score = RelationScorer.score(gold, variant.getValue(), options);
                List<String> found =
                        new ArrayList<>(JsonDifference.between(ScoreJson.of(score), Json.read(Files.readString(out))));
                found.addAll(reportDifferences(score, report));
                found.forEach(difference -> differences.add(variant.getKey() + ", " + options + ": " + difference));
            }
        }
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"learn", "check"})
    void relationInput(String name) throws IOException, InterruptedException {
        SharedScorers reference = SharedScorers.orSkip();
        RelationGold gold = RelationGold.read(Files.readAllLines(reference.relations(name)));
        for (boolean given : List.of(true, false)) {
            List<String> expected = reference.relationInput(reference.relations(name), given);
            List<String> actual = gold.input(given);
            assertThat(actual.size()).isEqualTo(expected.size());
            for (int i = 0; i < actual.size(); i++) {
                boolean same = Json.read(actual.get(i)).equals(Json.read(expected.get(i)));
                assertThat(same).as("line %d, given %s", i + 1, given).isTrue();
            }
        }
    }

    private static List<String> arguments(RelationOptions options) {
        return List.of(
                "--roles",
                options.roles().name().toLowerCase(Locale.ROOT),
                "--pick",
                options.pick().name().toLowerCase(Locale.ROOT),
                "--max-events",
                Integer.toString(options.maxEvents()),
                options.tight() ? "--tight" : "--no-tight",
                "--min-overlap",
                Double.toString(options.minOverlap()),
                "--bootstrap",
                Integer.toString(options.bootstrap()),
                "--errors",
                Integer.toString(options.errors()));
    }

    /** Compares what the reference prints only: the counts of the first line, the confusions, the wrong answers. */
    private static List<String> reportDifferences(RelationScore score, String report) {
        List<String> differences = new ArrayList<>();
        String counts = "records %d  any event %d (".formatted(score.records(), score.withEvents());
        String answered = "role-matched & mapped %d (".formatted(score.answered());
        if (!report.startsWith(counts) || !report.contains(answered)) {
            differences.add("not the counts " + counts + answered);
        }
        String confusions = score.confusions().stream()
                .map(ReferenceEqualityTest::printed)
                .collect(Collectors.joining(", ", "[", "]"));
        if (!report.contains("(gold>pred): " + confusions + "\n")) {
            differences.add("not the confusions " + confusions);
        }
        List<String> errors =
                report.lines().filter(line -> line.startsWith("{\"id\"")).toList();
        if (errors.size() != score.errors().size()) {
            differences.add(score.errors().size() + " wrong answers listed");
        } else {
            for (int i = 0; i < errors.size(); i++) {
                differences.addAll(errorDifferences(score.errors().get(i), Json.read(errors.get(i))));
            }
        }
        return differences;
    }

    private static String printed(Confusion confusion) {
        String predicted = confusion.predicted() == null ? "None" : confusion.predicted();
        return "('%s>%s', %d)".formatted(confusion.gold(), predicted, confusion.count());
    }

    private static List<String> errorDifferences(RelationError error, JsonNode expected) {
        boolean same = error.id().equals(expected.path("id").asString())
                && String.valueOf(error.predicted())
                        .equals(expected.path("pred").asString("null"))
                && error.text().equals(expected.path("text").asString())
                && error.events() == expected.path("events").size();
        return same ? List.of() : List.of("not the wrong answer " + expected.path("id"));
    }
}
