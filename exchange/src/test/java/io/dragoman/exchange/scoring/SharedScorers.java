package io.dragoman.exchange.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.exchange.scoring.shared.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;

/**
 * The reference scorers in Python, and the gold that they are meant for: the folder "shared" beside the project, or the
 * one that the system property {@code dragoman.shared} names.
 */
final class SharedScorers {

    private final Path folder;

    private SharedScorers(Path folder) {
        this.folder = folder;
    }

    /** Skips the calling test where the scorers or Python are not there. */
    static SharedScorers orSkip() {
        Path folder = Path.of(System.getProperty("dragoman.shared", "../../shared"))
                .toAbsolutePath()
                .normalize();
        Assumptions.assumeTrue(
                Files.exists(folder.resolve("score/score_article.py")),
                () -> "skipped: no reference scorer in " + folder);
        Assumptions.assumeTrue(hasPython(), "skipped: no python3");
        return new SharedScorers(folder);
    }

    private static boolean hasPython() {
        try {
            Process process = new ProcessBuilder("python3", "--version")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The gold records of articles, the text beside each under the same name. */
    List<Path> goldArticles() throws IOException {
        try (var files = Files.list(folder.resolve("gold/articles"))) {
            return files.filter(file -> file.toString().endsWith(".gold.json"))
                    .sorted()
                    .toList();
        }
    }

    static Path text(Path gold) {
        return gold.resolveSibling(gold.getFileName().toString().replace(".gold.json", ".txt"));
    }

    Path relations(String name) {
        return folder.resolve("gold/sentences/relations-" + name + ".jsonl");
    }

    /** The figures of score_article.py. */
    JsonNode scoreArticle(Path gold, Path system, Path work) throws IOException, InterruptedException {
        Path out = work.resolve("article.json");
        run(List.of(
                script("score_article.py"),
                gold.toString(),
                system.toString(),
                "--text",
                text(gold).toString(),
                "--json",
                out.toString()));
        return Json.read(Files.readString(out));
    }

    /** What score_relations.py prints and writes; the figures stand in the file {@code out}. */
    String scoreRelations(Path gold, Path predictions, Path out, List<String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                script("score_relations.py"),
                "relation",
                gold.toString(),
                predictions.toString(),
                "--confusion",
                "--json",
                out.toString()));
        command.addAll(options);
        return run(command);
    }

    List<String> relationInput(Path gold, boolean given) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script("score_relations.py"), "input", gold.toString()));
        if (given) {
            command.add("--given");
        }
        return run(command).lines().toList();
    }

    private String script(String name) {
        return folder.resolve("score").resolve(name).toString();
    }

    private static String run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        // Not the output: it may hold sentences that nobody should read.
        assertThat(process.exitValue()).as(arguments.get(0)).isZero();
        return output;
    }
}
