package io.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process that reads is killed in the middle; what it leaves is sound, and reading again completes it. */
class KilledReadTest {

    /** More than a pipe holds of their records: the process waits for its reader, and cannot be done when it is killed. */
    private static final int ARTICLES = 60;

    private static final int PRINTED = 10;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void readingAgainGivesWhatAnUndisturbedRunGives() throws IOException {
        Path articles = folder.resolve("articles");
        write(articles);
        Path store = folder.resolve("killed.duckdb");
        List<String> printed = killAfter(PRINTED, articles, store);
        List<String> kept = StoreContent.names(store);
        assertThat(kept).hasSizeBetween(PRINTED, ARTICLES - 1).containsAll(printed);

        Path undisturbed = folder.resolve("undisturbed.duckdb");
        Cli.Result whole = Cli.standard().run("read", "--format", "jsonl", "--store", undisturbed, articles);
        Cli.Result again = Cli.standard().run("read", "--format", "jsonl", "--store", store, articles);
        assertThat(again).isEqualTo(whole);
        Map<String, List<String>> content = StoreContent.of(undisturbed);
        assertThat(content.get("articles")).hasSize(ARTICLES);
        assertThat(StoreContent.of(store)).isEqualTo(content);
    }

    private static void write(Path articles) throws IOException {
        Files.createDirectories(articles);
        for (int i = 0; i < ARTICLES; i++) {
            String text = "Report " + i + "\n\nOSLO, 3 May 2020 (Wire) — Norway and Iceland signed treaty number " + i
                    + ". Sweden criticised Norway on Monday. The Danish prime minister will visit Iceland in June.\n";
            Files.writeString(articles.resolve("report-%03d.txt".formatted(i)), text);
        }
    }

    /** Names of the articles that the process had printed when it was killed. */
    private List<String> killAfter(int lines, Path articles, Path store) throws IOException {
        ProcessBuilder builder = Cli.process(folder, "read", "--format", "jsonl", "--store", store, articles);
        Path errors = folder.resolve("errors.txt");
        Process process = builder.redirectError(errors.toFile()).start();
        try (BufferedReader output = process.inputReader()) {
            List<String> names =
                    output.lines().limit(lines).map(KilledReadTest::name).toList();
            process.destroyForcibly().onExit().join();
            assertThat(names).as(Files.readString(errors)).hasSize(lines);
            return names;
        } finally {
            process.destroyForcibly();
        }
    }

    private static String name(String line) {
        return line.replaceFirst("^\\{\"article_id\":\"([^\"]+)\".*", "$1");
    }
}
