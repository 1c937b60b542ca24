package io.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.exchange.RecordJson;
import io.dragoman.record.ArticleRecord;
import io.dragoman.store.DuckDbStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code show} over two articles of the examples, the second a follow-up of the first; their records were made by hand. */
class ShowListingsTest {

    private static final String FOLLOW_UP = "follow-up.json";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path store(boolean inOrder) throws IOException {
        Path store = folder.resolve(inOrder ? "forwards.duckdb" : "backwards.duckdb");
        try (InputStream in = Objects.requireNonNull(ShowListingsTest.class.getResourceAsStream(FOLLOW_UP));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                DuckDbStore filled = DuckDbStore.open(store, DuckDbStore.Mode.READ_WRITE)) {
            List<ArticleRecord> records = new ArrayList<>(new RecordJson().readAll(reader));
            if (!inOrder) {
                Collections.reverse(records);
            }
            for (ArticleRecord article : records) {
                filled.put(article);
            }
        }
        return store;
    }

    private static String show(Path store, String... arguments) {
        Cli.Result result = Cli.withoutParser().show(store, (Object[]) arguments);
        assertThat(result.code()).as(result.err()).isZero();
        return result.out();
    }

    private static String golden(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ShowListingsTest.class.getResourceAsStream("show/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"statements", "agreements", "meetings", "calendar", "figures", "relations"})
    void printsAsInTheGoldenFile(String kind) throws IOException {
        Path store = store(true);
        boolean asOf = kind.equals("agreements") || kind.equals("calendar");
        String[] arguments = asOf ? new String[] {kind, "--as-of", "2024-12-31"} : new String[] {kind};
        assertThat(show(store, arguments)).isEqualTo(golden(kind + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreements", "meetings", "calendar"})
    void theOrderOfReadingDoesNotMatter(String kind) throws IOException {
        assertThat(show(store(true), kind, "--format", "json")).isEqualTo(show(store(false), kind, "--format", "json"));
    }

    @Test
    void theFollowUpMovesTheAgreementAndKeepsTheAppointment() throws IOException {
        Path store = store(true);
        assertThat(show(store, "agreements", "--as-of", "2023-12-31", "--stage", "signed"))
                .contains("ocean research", "double taxation")
                .doesNotContain("classified information");
        assertThat(show(store, "agreements", "--as-of", "2024-12-31", "--stage", "signed"))
                .contains("classified information");
        assertThat(show(store, "agreements", "--delivery", "partial"))
                .contains("4 million EUR · pledged 4 million EUR")
                .doesNotContain("double taxation");
        assertThat(show(store, "calendar", "--as-of", "2023-12-31")).contains("[invited] visit Lisbon");
        assertThat(show(store, "calendar", "--as-of", "2024-12-31"))
                .contains("[fulfilled] visit Lisbon")
                .contains("[overdue, 183 days] agreement on the exchange of classified information enters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            statements --pair ISL-RUS           | condemn    | not ready
            statements --person cravinho        | not ready  | condemn
            statements --from 2024              | not ready  | condemn
            meetings --from 2024                | 12–13 Mar  | 7–9 Jun
            meetings --person Benediktsson      | 12–13 Mar  | 7–9 Jun
            figures --from 2023                 | 33 billion | 2022
            calendar --from 2025                | Reykjavik  | Lisbon
            figures --pair ISL-RUS              | 31 billion | 33 billion
            agreements --pair ISL-PRT --limit 1 | ocean      | taxation
            """)
    void filters(String arguments, String there, String notThere) throws IOException {
        assertThat(show(store(true), arguments.split(" ", -1))).contains(there).doesNotContain(notThere);
    }

    @Test
    void nothingBetweenOthers() throws IOException {
        Cli.Result result = Cli.withoutParser()
                .run("show", "agreements", "--store", store(true), "--pair", "FRA-DEU", "--format", "json");
        assertThat(result).isEqualTo(new Cli.Result(0, "[ ]\n", "nothing found\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            events --stage signed         | --stage and --delivery are for agreements
            statements --as-of 2021-01-01 | --as-of is for agreements and calendar
            events --person Lavrov        | --person is not for events
            agreements --stage begun      | expected one of [PROPOSED
            agreements --as-of soon       | write it YYYY-MM-DD
            """)
    void saysWhichOptionsDoNotFit(String arguments, String message) {
        String[] parts = arguments.split(" ", -1);
        Object[] all = new Object[parts.length + 1];
        all[0] = "show";
        System.arraycopy(parts, 0, all, 1, parts.length);
        Cli.Result result = Cli.withoutParser().run(all);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(message);
    }
}
