package io.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.RuleReference;
import io.dragoman.search.IndexedStore;
import io.dragoman.search.SearchIndex;
import io.dragoman.web.Settings;
import io.dragoman.web.WebServer;
import io.dragoman.web.desk.Desk;
import io.dragoman.web.desk.Submission;
import io.dragoman.web.page.House;
import io.dragoman.web.remote.RemoteStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store of a running server keeps to the contract of all stores: what the command line sees while one serves. */
class RemoteStoreTest extends StoreContract {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final List<AutoCloseable> open = new ArrayList<>();

    @Override
    RecordStore open(String name) {
        Path file = folder.resolve(name + ".duckdb");
        DuckDbStore store = DuckDbStore.open(file, DuckDbStore.Mode.READ_WRITE);
        open.add(store);
        SearchIndex index = SearchIndex.open(SearchIndex.folder(file));
        open.add(index);
        House house = House.of(new IndexedStore(store, index), index, new NoDesk(), Clock.systemUTC());
        WebServer server = WebServer.start(new Settings(Settings.LOOPBACK, 0), house);
        open.add(server);
        try {
            server.file().write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(RemoteStore.find(file));
    }

    @AfterEach
    void close() throws Exception {
        Collections.reverse(open);
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    @Test
    void takesMoreThanAPageMay() {
        String text = "Kari Holm visited Switzerland. ".repeat(60_000);
        List<ArticleRecord> large = IntStream.rangeClosed(1, 5)
                .mapToObj(n -> Records.article(n, Records.MANIFEST, text))
                .toList();
        try (RecordStore store = open("large")) {
            assertThat(store.putAll(large)).hasSize(5).containsOnly(PutResult.ADDED);
            assertThat(store.find(large.get(4).id())).isEqualTo(large.get(4));
        }
    }

    @Test
    void answersSqlAndSaysWhatTheStoreSays() {
        try (RecordStore store = open("sql")) {
            store.put(Records.article(1));
            assertThat(store.sql("SELECT count(*) FROM articles").rows()).hasSize(1);
            assertThatThrownBy(() -> store.sql("DROP TABLE articles")).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> store.sql("SELECT nothing FROM nowhere"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("nowhere");
        }
    }

    @Test
    void isNotFoundWhenTheServerIsGone() throws Exception {
        open("gone");
        close();
        open.clear();
        assertThat(RemoteStore.find(folder.resolve("gone.duckdb"))).isNull();
    }

    /** Nobody hands articles in here: a store is only asked and written to. */
    private static final class NoDesk implements Desk {

        @Override
        public void warmUp() {}

        @Override
        public ArticleRecord read(Submission submission) {
            throw new AssertionError("no article was to be read: " + submission);
        }

        @Override
        public String explain(String sentence, @Nullable LocalDate date) {
            throw new AssertionError("no sentence was to be explained: " + sentence);
        }

        @Override
        public List<String> entry(RuleReference rule) {
            return List.of();
        }

        @Override
        public @Nullable String cameo(String code) {
            return null;
        }
    }
}
