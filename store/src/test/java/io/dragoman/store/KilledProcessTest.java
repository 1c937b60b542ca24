package io.dragoman.store;

import static io.dragoman.store.DuckDbStore.Mode.READ_ONLY;
import static io.dragoman.store.DuckDbStore.Mode.READ_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a store whose process dies, and of one that another process holds. */
class KilledProcessTest {
    private static final int ARTICLES = 6;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4, 7})
    void isEqualToAnUndisturbedOneAfterReadingAgain(int lines) throws Exception {
        Path store = folder.resolve("killed.duckdb");
        try (ChildJvm child = new ChildJvm(store, ARTICLES, false)) {
            child.lines(lines);
            child.kill();
        }
        if (lines > 1) {
            // What was reported as put is there, and every article is there in whole.
            try (RecordStore survivor = DuckDbStore.open(store, READ_WRITE)) {
                long articles = count(survivor, "articles");
                assertThat(articles).isBetween(lines - 1L, (long) ARTICLES);
                assertThat(count(survivor, "events")).isEqualTo(2 * articles);
                assertThat(count(survivor, "coreference")).isEqualTo(articles);
            }
        }
        try (ChildJvm child = new ChildJvm(store, ARTICLES, false)) {
            assertThat(child.end()).isZero();
        }
        assertThat(content(store)).isEqualTo(undisturbed());
        assertThat(folder).isDirectoryNotContaining("glob:**/*.wal");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4096, 8192})
    void aCreationThatWasKilledIsBegunAgain(int length) throws IOException {
        Path whole = folder.resolve("whole.duckdb");
        DuckDbStore.open(whole, READ_WRITE).close();
        Path cut = folder.resolve("cut.duckdb");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(whole), length));
        try (RecordStore store = DuckDbStore.open(cut, READ_WRITE)) {
            assertThat(store.put(Records.article(1))).isEqualTo(PutResult.ADDED);
        }
    }

    @Test
    void isRefusedWhileAnotherProcessHoldsIt() throws Exception {
        Path store = folder.resolve("held.duckdb");
        try (ChildJvm child = new ChildJvm(store, 1, true)) {
            assertThat(child.lines(3)).containsExactly("open", "1 REPLACED", "done");
            for (DuckDbStore.Mode mode : DuckDbStore.Mode.values()) {
                assertThatThrownBy(() -> DuckDbStore.open(store, mode))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("in use by process " + child.id());
            }
            child.kill();
            try (RecordStore mine = DuckDbStore.open(store, READ_ONLY)) {
                assertThat(mine.articles(Query.everything())).containsExactly(Records.article(1));
            }
        }
    }

    @Test
    void aKilledProcessLeavesNoLibraryBehind() throws Exception {
        assumeTrue(Files.isReadable(Path.of("/proc/self/maps")), "only Linux tells what a process has loaded");
        try (ChildJvm child = new ChildJvm(folder.resolve("a.duckdb"), 1, true)) {
            child.lines(1);
            List<String> mine = Files.readAllLines(Path.of("/proc/" + child.id() + "/maps")).stream()
                    .filter(line -> line.contains("libduckdb_java"))
                    .toList();
            assertThat(mine).isNotEmpty().allMatch(line -> line.endsWith("(deleted)"));
            child.kill();
        }
    }

    private Map<String, List<String>> undisturbed() {
        Path file = folder.resolve("undisturbed.duckdb");
        try (RecordStore store = DuckDbStore.open(file, READ_WRITE)) {
            store.putAll(IntStream.rangeClosed(1, ARTICLES)
                    .boxed()
                    .flatMap(n -> Stream.of(Records.article(n, Records.OTHER_LEXICON, "older"), Records.article(n)))
                    .toList());
        }
        return content(file);
    }

    private static Map<String, List<String>> content(Path file) {
        try (RecordStore store = DuckDbStore.open(file, READ_ONLY)) {
            return Tables.of(store);
        }
    }

    private static long count(RecordStore store, String table) {
        return ((Number) Objects.requireNonNull(
                        store.sql("SELECT count(*) FROM " + table).rows().get(0).get(0)))
                .longValue();
    }
}
