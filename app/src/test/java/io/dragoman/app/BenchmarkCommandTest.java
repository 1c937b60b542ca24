package io.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkCommandTest {

    /** Of a hundred events the gate may lose one. */
    private static final double TOLERATED = 0.01;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void theGateLosesHardlyAnEvent() {
        GateTrial trial = new GateTrial(Engine.load(Cli.standard().setup(), null, progress -> {}));
        new NewsMix().articles(60).forEach(trial::add);
        GateTrial.Outcome outcome = trial.outcome();
        assertThat(outcome.events()).isGreaterThan(100);
        assertThat(outcome.lostShare()).as("%s", outcome.losses()).isLessThanOrEqualTo(TOLERATED);
        assertThat(outcome.parsedShare()).isBetween(0.1, 0.7);
    }

    @Test
    void tellsWhatTheGateLoses() throws IOException {
        Path article = write("talks.txt", "Oslo, April 8 2021\n\nNorway met Iceland on Monday.\n\nTalks\n");
        Cli.Result result =
                Cli.standard().run("benchmark", "gate", "--mix", "0", "--losses", "--date", "2021-04-08", article);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith(article + "\n  1 articles, ")
                .contains("events with every sentence parsed, 0 of them lost (0.00 %)");
    }

    @Test
    void theSameNumberGivesTheSameNews() {
        assertThat(new NewsMix()
                        .articles(3).stream().map(article -> article.text().string()))
                .containsExactlyElementsOf(new NewsMix()
                        .articles(3).stream()
                                .map(article -> article.text().string())
                                .toList())
                .noneMatch(text -> text.contains("{"));
    }

    @Test
    void comparesParserAndCoder() throws IOException {
        Path lines = write("lines.jsonl", "{\"id\":\"1\",\"text\":\"Norway thanked Iceland for the fish.\"}\n");
        Cli.Result result = Cli.standard().run("benchmark", "speed", "--turns", "1", "--sentences", "2", lines);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("2 sentences a turn")
                .contains("code / parse, 2 threads")
                .contains("heap in use");
    }

    @Test
    void aFileWithoutSentencesIsToldOff() throws IOException {
        Cli cli = Cli.standard();
        assertThat(cli.run("benchmark", "speed", folder.resolve("none.jsonl")).err())
                .contains("none.jsonl: cannot be read");
        assertThat(cli.run("benchmark", "speed", write("bad.jsonl", "{}\n")).err())
                .contains("line 1")
                .doesNotContain("Exception");
        assertThat(cli.run("benchmark", "speed", write("empty.jsonl", "")).err())
                .contains("no sentence");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
