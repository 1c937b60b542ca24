package io.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.exchange.RecordJson;
import io.dragoman.store.DuckDbStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code show} and {@code sql} over a store with one record from a file. */
class StoreCommandsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path store;

    @BeforeEach
    void fillStore() throws IOException {
        store = folder.resolve("s.duckdb");
        try (InputStream in = Objects.requireNonNull(StoreCommandsTest.class.getResourceAsStream("record.json"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                DuckDbStore filled = DuckDbStore.open(store, DuckDbStore.Mode.READ_WRITE)) {
            filled.putAll(new RecordJson().readAll(reader));
        }
    }

    @Test
    void showsEventsOfAPairAndPeriod() {
        assertThat(show("events").out()).contains("Lavia → Ruria", "Kari Åsen-Holm → Lavia");
        assertThat(show("events", "--pair", "lva-rus").out())
                .contains("Lavia → Ruria")
                .doesNotContain("Kari");
        assertThat(show("events", "--from", "2021-05").out()).contains("Kari").doesNotContain("Ruria");
        assertThat(show("events", "--to", "2021-04-30").out()).contains("Ruria").doesNotContain("Kari");
        assertThat(show("events", "--limit", "1").out().lines()).hasSize(2);
    }

    @Test
    void makesTheIndexAnew() {
        Cli cli = Cli.withoutParser();
        assertThat(cli.run("index", "--store", store).out()).contains("holds 1 article; 1 taken in or removed.");
        assertThat(cli.run("index", "--store", store).out()).contains("holds 1 article; 0 taken in or removed.");
        assertThat(cli.run("index", "--rebuild", "--store", store).out())
                .contains("holds 1 article; 1 taken in or removed.");
        Cli.Result missing = cli.run("index", "--store", folder.resolve("none.duckdb"));
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.errors()).hasSize(1);
    }

    private Cli.Result show(Object... arguments) {
        Cli.Result result = Cli.withoutParser().show(store, arguments);
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        return result;
    }

    @Test
    void showsActorsAndArticles() {
        assertThat(show("actors").out()).isEqualTo("""
                        name            code     type     roles               articles  mentions
                        ──────────────  ───────  ───────  ──────────────────  ────────  ────────
                        Lavia           LVA      country                             1         2
                        Kari Åsen-Holm  NOR GOV  person   minister for ports         1         1
                        Ruria           RUS      country                             1         1
                        """);
        assertThat(show("articles").out())
                .contains("3 May 2021  quarrel  A quarrel  The Harbour Times       2       3");
    }

    @Test
    void showsJson() {
        assertThat(show("events", "--limit", "1", "--format", "json").out())
                .startsWith("[ {\n  \"article_id\": \"quarrel\",\n")
                .contains("\"source\": [ {\n    \"name\": \"Lavia\",\n    \"code\": \"LVA\"")
                .contains("\"date\": \"2021-04\",\n  \"date_precision\": \"month\"");
        assertThat(show("actors", "--limit", "1", "--format", "json").out()).contains("\"mentions\": 2");
        String articles = show("articles", "--format", "json").out();
        assertThat(new RecordJson().readAll(new StringReader(articles))).hasSize(1);
    }

    @Test
    void saysWhenNothingIsFound() {
        Cli.Result result = Cli.withoutParser().run("show", "events", "--store", store, "--pair", "FRA-DEU");
        assertThat(result).isEqualTo(new Cli.Result(0, "", "nothing found\n"));
        assertThat(Cli.withoutParser()
                        .run("show", "events", "--format", "json", "--store", store, "--pair", "FRA-DEU")
                        .out())
                .isEqualTo("[ ]\n");
    }

    @Test
    void saysWhereThereIsNoStore() {
        Path none = folder.resolve("none.duckdb");
        assertThat(Cli.withoutParser().run("show", "actors", "--store", none))
                .isEqualTo(new Cli.Result(
                        1,
                        "",
                        "dragoman: there is no store " + none + "; read some articles first, or name another file\n"));
        assertThat(none).doesNotExist();
    }

    @Test
    void answersSelects() {
        String select = "SELECT category, goldstein, source_names AS who, 'a \"b\", c' AS said, NULL AS nothing"
                + " FROM events ORDER BY ordinal";
        assertThat(sql(select).out()).isEqualTo("""
                        category  goldstein  who             said      nothing
                        ────────  ─────────  ──────────────  ────────  ───────
                        ACCUSE         -2.0  Lavia           a "b", c
                        CONSULT              Kari Åsen-Holm  a "b", c
                        """);
        assertThat(sql(select, "--format", "csv").out()).isEqualTo("""
                        category,goldstein,who,said,nothing
                        ACCUSE,-2.0,Lavia,"a ""b"", c",
                        CONSULT,,Kari Åsen-Holm,"a ""b"", c",
                        """);
        assertThat(sql(select, "--format", "json").out())
                .contains("\"goldstein\": -2.0")
                .contains("\"who\": [ \"Kari Åsen-Holm\" ]")
                .contains("\"nothing\": null");
        assertThat(sql("SELECT published FROM articles", "--format", "json").out())
                .isEqualTo("[ {\n  \"published\": \"2021-05-03\"\n} ]\n");
    }

    private Cli.Result sql(String select, Object... options) {
        Object[] all = new Object[options.length + 4];
        all[0] = "sql";
        all[1] = "--store";
        all[2] = store;
        all[3] = select;
        System.arraycopy(options, 0, all, 4, options.length);
        return Cli.withoutParser().run(all);
    }

    @Test
    void answersNothingElse() {
        for (String statement : new String[] {"DROP TABLE events", "SELECT nonsense FROM events", "SELEKT 1"}) {
            Cli.Result result = sql(statement);
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).startsWith("dragoman: ").contains("write one SELECT");
        }
        assertThat(show("events").out()).contains("Lavia");
    }
}
