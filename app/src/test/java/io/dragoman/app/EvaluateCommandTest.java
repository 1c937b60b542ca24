package io.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final String TEXT = "Norway and Iceland signed a treaty on fish on Monday.\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void scoresSentences() throws IOException {
        Path gold = write(
                "relations.jsonl",
                relation("one", "Norway thanked Iceland.", 0, 6, 15, 22, "SUPPORT")
                        + relation("two", "Chile recalled its ambassador from Peru.", 0, 5, 35, 39, "ASSAULT"));
        Cli.Result given = Cli.standard().run("evaluate", "--given", gold);
        assertThat(given.err()).isEmpty();
        assertThat(given.code()).isZero();
        assertThat(given.out())
                .startsWith(gold + "\n2 records, 2 with events, 2 answered (100.0 %); roles directed, pick first\n")
                .containsPattern("root +0\\.500")
                .doesNotContain("two: ASSAULT");
        Cli.Result more =
                Cli.standard().run("evaluate", "--given", "--confusions", "--errors", "5", "--interval", "20", gold);
        assertThat(more.out())
                .contains("two: ASSAULT, answered SANCTION: Chile recalled its ambassador from Peru.")
                .contains("95 % interval")
                .containsPattern("ASSAULT +SANCTION +1");
        assertThat(Cli.standard().run("evaluate", "--json", "--given", gold).out())
                .contains("\"gold\": \"" + gold + "\"")
                .contains("\"relations\": {");
    }

    private static String relation(
            String id, String text, int source, int sourceEnd, int target, int targetEnd, String label) {
        return "{\"id\":\"%s\",\"text\":\"%s\",\"gold\":[{\"source_spans\":[[%d,%d]],\"target_spans\":[[%d,%d]],\"plover\":\"%s\"}]}\n"
                .formatted(id, text, source, sourceEnd, target, targetEnd, label);
    }

    @Test
    void scoresAnArticleBesideItsGold() throws IOException {
        Path gold = write("fish.gold.json", gold("\"source_file\":\"fish.txt\","));
        write("fish.txt", TEXT);
        write("fish.meta.json", "{\"date\":\"2020-05-06\"}");
        Cli.Result result = Cli.standard().run("evaluate", gold);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out()).containsPattern("events +1 +1 +1\\.000 +1\\.000");
        // The day decides which Monday it was.
        assertThat(Cli.standard().run("evaluate", "--date", "2020-06-03", gold).out())
                .containsPattern("events +1 +1 +1\\.000 +0\\.000");
    }

    @Test
    void findsTheTextByTheNameOfTheGold() throws IOException {
        write("fish.md", TEXT);
        Path gold = write("fish.gold.json", gold(""));
        assertThat(Cli.standard()
                        .run("evaluate", "--json", "--date", "2020-05-06", gold)
                        .out())
                .contains("\"article\": {\n    \"article_id\": \"fish\"");
    }

    private static String gold(String source) {
        return "{\"schema_version\":\"1.0\",\"article_id\":\"fish\"," + source + "\"exhaustive\":true,\"document\":{},"
                + "\"actors\":[{\"id\":\"A1\",\"tier\":\"CORE\",\"name\":\"Norway\",\"country\":\"NOR\",\"code\":\"NOR\"},"
                + "{\"id\":\"A2\",\"tier\":\"CORE\",\"name\":\"Iceland\",\"country\":\"ISL\",\"code\":\"ISL\"}],"
                + "\"events\":[{\"id\":\"E1\",\"tier\":\"CORE\",\"category\":\"SUPPORT\",\"source\":[\"A1\"],"
                + "\"target\":[\"A2\"],\"symmetric\":true,\"modality\":\"happened\","
                + "\"date\":{\"start\":\"2020-05-04\",\"end\":\"2020-05-04\",\"precision\":\"day\"},"
                + "\"evidence\":[{\"text\":\"Norway and Iceland signed a treaty\",\"start\":0,\"end\":34}]}]}";
    }

    @Test
    void saysWhatIsWrongWithGoldAndGoesOn() throws IOException {
        Path broken = write("broken.jsonl", "{\"id\":\"one\"\n");
        Path lonely = write("lonely.gold.json", gold(""));
        Path other = write("notes.txt", TEXT);
        Path missing = folder.resolve("missing.jsonl");
        Path good = write("good.jsonl", relation("one", "Norway thanked Iceland.", 0, 6, 15, 22, "SUPPORT"));
        Cli.Result result = Cli.standard().run("evaluate", broken, lonely, other, missing, good);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.errors()).hasSize(4).allMatch(line -> line.contains("; "));
        assertThat(result.errors().get(0)).startsWith(broken + ": gold line 1: ");
        assertThat(result.errors().get(1)).startsWith(lonely + ": its article lonely.txt is not beside it");
        assertThat(result.errors().get(2)).startsWith(other + ": neither .jsonl nor .gold.json");
        assertThat(result.errors().get(3)).startsWith(missing + ": cannot be read");
        assertThat(result.out()).startsWith(good + "\n1 records");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
