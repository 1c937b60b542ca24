package io.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.dragoman.exchange.RecordJson;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Evidence;
import io.dragoman.record.RecordItem;
import io.dragoman.text.ArticleText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    private static final String PORTS = "PORTO, 3 May 2020 (Wire) — Norway and Portugal signed a treaty on ports.\n";
    private static final String ENVOYS = "Chile recalled its ambassador from Peru on Monday.\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void printsExamplesAsRecordsOfTheSchema() {
        Cli.Result result =
                Cli.standard().run("read", "--format", "json", "--store", folder.resolve("s.duckdb"), Cli.EXAMPLES);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(RecordJson.schema(), InputFormat.JSON);
        List<ArticleRecord> records = new RecordJson().readAll(new StringReader(result.out()));
        assertThat(records)
                .extracting(ArticleRecord::articleId)
                .containsExactly(
                        "almaty-press-briefing",
                        "altiplano-gas-wire",
                        "caribbean-week-ahead",
                        "cold-harbour-explainer",
                        "horn-of-africa-chronicle",
                        "lagoon-interview",
                        "lisbon-reykjavik-follow-up",
                        "minsk-vilnius-wire",
                        "nairobi-joint-communique",
                        "red-sea-live-blog",
                        "reykjavik-lisbon-press-release",
                        "rio-grande-op-ed",
                        "steppe-neighbours-commentary",
                        "tashkent-kuala-lumpur-analysis",
                        "maple-softwood",
                        "teesta-water",
                        "muscat-exchange");
        for (ArticleRecord record : records) {
            assertThat(schema.validate(new RecordJson().line(record), InputFormat.JSON))
                    .isEmpty();
            assertThat(record.events()).isNotEmpty();
            ArticleText text = new ArticleText(record.text());
            for (RecordItem item : record.items()) {
                for (Evidence evidence : item.evidence()) {
                    assertThat(text.slice(evidence.span())).isEqualTo(evidence.text());
                }
            }
        }
    }

    @Test
    void printsTheSameOnAnyNumberOfThreads() throws IOException {
        String one = read("one", "--threads", "1");
        assertThat(read("two", "--threads", "2")).isEqualTo(one);
        assertThat(read("five", "--threads", "5")).isEqualTo(one);
        Map<String, List<String>> content = StoreContent.of(folder.resolve("one.duckdb"));
        assertThat(content.get("articles")).hasSize(17);
        assertThat(StoreContent.of(folder.resolve("two.duckdb"))).isEqualTo(content);
        assertThat(StoreContent.of(folder.resolve("five.duckdb"))).isEqualTo(content);
        // And read again, all of it comes from the store: no parser is at hand.
        Cli.Result again = Cli.withoutParser()
                .run("read", "--format", "jsonl", "--store", folder.resolve("one.duckdb"), Cli.EXAMPLES);
        assertThat(again).isEqualTo(new Cli.Result(0, one, ""));
        assertThat(StoreContent.of(folder.resolve("one.duckdb"))).isEqualTo(content);
    }

    private String read(String store, String... options) {
        Cli.Result result = Cli.standard()
                .run(
                        "read",
                        "--format",
                        "jsonl",
                        options[0],
                        options[1],
                        "--store",
                        folder.resolve(store + ".duckdb"),
                        Cli.EXAMPLES);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        return result.out();
    }

    @Test
    void printsAnArrayAlsoOfNothing() {
        Path store = folder.resolve("s.duckdb");
        Cli.Result result =
                Cli.standard().run("read", "--format", "json", "--store", store, folder.resolve("none.txt"));
        assertThat(result)
                .isEqualTo(new Cli.Result(
                        1, "[]\n", folder.resolve("none.txt") + ": no such file or folder; check the name\n"));
        assertThat(store).doesNotExist();
    }

    @Test
    void printsARecordForPeople() throws IOException {
        Path article = write("ports.txt", "Treaty on ports\n\n" + PORTS);
        Path store = folder.resolve("s.duckdb");
        Cli.Result result = Cli.standard().run("read", "--store", store, article);
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("Treaty on ports\n")
                .contains("1 of 1 sentences parsed")
                .contains("Norway ↔ Portugal  SUPPORT   057 sign formal agreement")
                .contains("Norway and Portugal *signed* a treaty on ports.");
        assertThat(Cli.withoutParser().run("read", "--store", store, article).out())
                .isEqualTo(result.out().replace("1 of 1 sentences parsed", "read before, unchanged"));
    }

    @Test
    void knowsAnArticleUnderAnotherName() throws IOException {
        Path first = write("a/first.txt", PORTS);
        Path second = write("a/second.txt", PORTS);
        Path store = folder.resolve("s.duckdb");
        Cli.Result both = Cli.standard().run("read", "--format", "jsonl", "--store", store, folder.resolve("a"));
        assertThat(names(both.out())).containsExactly("first", "second");
        assertThat(StoreContent.names(store)).containsExactly("first");
        assertThat(names(Cli.withoutParser()
                        .run("read", "--format", "jsonl", "--store", store, second, first)
                        .out()))
                .containsExactly("second", "first");
        assertThat(StoreContent.names(store)).containsExactly("first");
    }

    @Test
    void readsAgainWhatWouldComeOutDifferently() throws IOException {
        Path article = write("envoys.txt", ENVOYS);
        Path store = folder.resolve("s.duckdb");
        Cli.Result may =
                Cli.standard().run("read", "--format", "jsonl", "--store", store, "--date", "2020-05-06", article);
        Cli.Result june =
                Cli.standard().run("read", "--format", "jsonl", "--store", store, "--date", "2020-06-03", article);
        assertThat(may.out()).contains("\"date\":\"2020-05-04\"");
        assertThat(june.out()).contains("\"date\":\"2020-06-01\"");
        assertThat(june.out()).doesNotContain(settings(may.out()));
        assertThat(StoreContent.of(store).get("articles")).hasSize(1);
        assertThat(String.valueOf(StoreContent.of(store).get("events")))
                .contains("2020-06-01")
                .doesNotContain("2020-05");
    }

    private static String settings(String line) {
        return line.replaceFirst("(?s).*\"settings\":\"([0-9a-f]+)\".*", "$1");
    }

    @Test
    void onlyPrintsIfAskedTo() {
        Cli.Result result = Cli.withInput(PORTS).run("read", "--no-store", "--format", "jsonl", "-");
        assertThat(result.code()).isZero();
        assertThat(names(result.out())).containsExactly("stdin");
        assertThat(Path.of(Shelf.DEFAULT)).doesNotExist();
    }

    @Test
    void stopsQuietlyWhenNobodyReads() throws IOException {
        Writer closed = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        StringWriter err = new StringWriter();
        int code = Cli.standard()
                .run(
                        new PrintWriter(closed),
                        new PrintWriter(err),
                        "read",
                        "--no-store",
                        "--threads",
                        "1",
                        Cli.EXAMPLES);
        assertThat(err.toString()).isEmpty();
        assertThat(code).isEqualTo(1);
    }

    private static List<String> names(String jsonLines) {
        return jsonLines
                .lines()
                .map(line -> new RecordJson().read(line).articleId())
                .toList();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
