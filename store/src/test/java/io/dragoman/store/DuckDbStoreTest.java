package io.dragoman.store;

import static io.dragoman.store.DuckDbStore.Mode.READ_ONLY;
import static io.dragoman.store.DuckDbStore.Mode.READ_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbStoreTest extends StoreContract {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void keepsAnArticleOnce() {
        try (RecordStore store = open("a")) {
            assertThat(store.put(Records.article(1))).isEqualTo(PutResult.ADDED);
            Map<String, List<String>> once = Tables.of(store);
            assertThat(once)
                    .hasSize(21)
                    .allSatisfy((table, rows) -> assertThat(rows)
                            .as(table)
                            // What did not happen is not counted, and nothing was corrected.
                            .matches(all -> !all.isEmpty()
                                    || List.of("dyads", "versions").contains(table)));
            assertThat(store.put(Records.article(1))).isEqualTo(PutResult.UNCHANGED);
            assertThat(Tables.of(store)).isEqualTo(once);
            assertThat(once.get("articles")).hasSize(1);
        }
        try (RecordStore store = open("a")) {
            assertThat(store.put(Records.article(1))).isEqualTo(PutResult.UNCHANGED);
            assertThat(store.articles(Query.everything())).containsExactly(Records.article(1));
        }
    }

    @Test
    void replacesAsAWhole() {
        String text = Records.article(1).text();
        ArticleRecord otherEvents = Records.article(1, Records.MANIFEST, text, List.of());
        try (RecordStore store = open("a");
                RecordStore fresh = open("b")) {
            store.put(Records.article(1));
            store.put(Records.article(2));
            assertThat(store.put(Records.article(1, Records.OTHER_LEXICON, text)))
                    .isEqualTo(PutResult.REPLACED);
            assertThat(store.put(otherEvents)).isEqualTo(PutResult.REPLACED);
            assertThat(store.put(otherEvents)).isEqualTo(PutResult.UNCHANGED);
            fresh.put(Records.article(2));
            fresh.put(otherEvents);
            assertThat(Tables.of(store)).isEqualTo(Tables.of(fresh));
        }
    }

    /** The fault is met in one of the last tables, when the rows of the others have been appended. */
    @Test
    @SuppressWarnings("NullAway") // the fault is a null where there must be none
    void aPutThatFailsLeavesNothing() {
        List<Place> faulty = List.of(new Place("p1", "Bern", null, null, List.of()));
        try (RecordStore store = open("a")) {
            store.put(Records.article(1));
            Map<String, List<String>> before = Tables.of(store);
            assertThatThrownBy(() -> store.put(Records.withPlaces(Records.article(2), faulty)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("NOT NULL");
            assertThatThrownBy(() -> store.put(Records.withPlaces(Records.article(1), faulty)))
                    .isInstanceOf(StoreException.class);
            assertThatThrownBy(() ->
                            store.putAll(List.of(Records.article(3), Records.withPlaces(Records.article(4), faulty))))
                    .isInstanceOf(StoreException.class);
            assertThat(Tables.of(store)).isEqualTo(before);
            assertThat(store.put(Records.article(2))).isEqualTo(PutResult.ADDED);
        }
    }

    @Test
    void putsManyAsIfOneByOne() {
        ArticleRecord older =
                Records.article(1, Records.OTHER_LEXICON, Records.article(1).text());
        try (RecordStore together = open("a");
                RecordStore single = open("b")) {
            together.put(older);
            assertThat(together.putAll(List.of(Records.article(1), Records.article(2), Records.article(2))))
                    .containsExactly(PutResult.REPLACED, PutResult.ADDED, PutResult.UNCHANGED);
            assertThat(together.putAll(List.of(older, Records.article(1))))
                    .containsExactly(PutResult.REPLACED, PutResult.REPLACED);
            assertThat(together.putAll(List.of())).isEmpty();
            single.put(Records.article(1));
            single.put(Records.article(2));
            assertThat(Tables.of(together)).isEqualTo(Tables.of(single));
        }
    }

    @Test
    void isReadWithoutBeingWritten() {
        try (RecordStore store = open("a")) {
            store.put(Records.article(1));
        }
        try (RecordStore store = DuckDbStore.open(folder.resolve("a"), READ_ONLY)) {
            assertThat(store.events(Query.everything())).hasSize(2);
            assertThat(store.sql("SELECT count(*) FROM articles").rows()).containsExactly(List.of(1L));
            assertThatThrownBy(() -> store.put(Records.article(2)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("open for reading only");
        }
    }

    @Test
    void holdsTheSameWhateverTheOrderAndTheThreads() {
        try (RecordStore inOrder = open("a");
                RecordStore atOnce = open("b")) {
            IntStream.rangeClosed(1, 10).forEach(n -> inOrder.put(Records.article(n)));
            IntStream.rangeClosed(1, 10).parallel().forEach(n -> {
                atOnce.put(Records.article(n));
                atOnce.events(Query.everything());
            });
            assertThat(Tables.of(atOnce)).isEqualTo(Tables.of(inOrder));
            assertThat(atOnce.events(Query.everything())).isEqualTo(inOrder.events(Query.everything()));
        }
    }

    @Override
    RecordStore open(String name) {
        return DuckDbStore.open(folder.resolve(name), READ_WRITE);
    }
}
