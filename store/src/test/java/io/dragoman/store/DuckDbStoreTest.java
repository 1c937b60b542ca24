package io.dragoman.store;

import static io.dragoman.store.DuckDbStore.Mode.READ_ONLY;
import static io.dragoman.store.DuckDbStore.Mode.READ_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Event;
import io.dragoman.record.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbStoreTest {
    private static final LocalDate DAY_TWO = LocalDate.of(2023, 1, 2);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void findsARecordByItsId() {
        try (RecordStore store = DuckDbStore.open(folder.resolve("s.duckdb"), READ_WRITE)) {
            store.putAll(List.of(Records.article(1), Records.article(2)));
            assertThat(store.find(Records.article(2).id())).isEqualTo(Records.article(2));
            assertThat(store.find("none")).isNull();
        }
    }

    @Test
    void keepsAnArticleOnce() {
        try (RecordStore store = open("a")) {
            assertThat(store.put(Records.article(1))).isEqualTo(PutResult.ADDED);
            Map<String, List<String>> once = Tables.of(store);
            assertThat(once)
                    .hasSize(18)
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
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
        ArticleRecord otherText = Records.article(1, Records.MANIFEST, "Another text.", List.of());
        try (RecordStore store = open("a");
                RecordStore fresh = open("b")) {
            store.put(Records.article(1));
            store.put(Records.article(2));
            assertThat(store.put(Records.article(1, Records.OTHER_LEXICON, "x")))
                    .isEqualTo(PutResult.REPLACED);
            assertThat(store.put(otherText)).isEqualTo(PutResult.REPLACED);
            assertThat(store.put(otherText)).isEqualTo(PutResult.UNCHANGED);
            fresh.put(Records.article(2));
            fresh.put(otherText);
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
        ArticleRecord older = Records.article(1, Records.OTHER_LEXICON, "older");
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
    void knowsWhatItContains() {
        try (RecordStore store = open("a")) {
            ArticleRecord article = Records.article(1);
            store.put(article);
            assertThat(store.contains(article.id(), Records.MANIFEST)).isTrue();
            assertThat(store.contains(article.id(), Records.OTHER_LEXICON)).isFalse();
            assertThat(store.contains(Records.article(2).id(), Records.MANIFEST))
                    .isFalse();
            assertThat(store.contains(article.id(), article.text(), Records.MANIFEST))
                    .isTrue();
            assertThat(store.contains(article.id(), "Another text.", Records.MANIFEST))
                    .isFalse();
        }
    }

    @Test
    void findsEventsOfAPairInEitherDirection() {
        try (RecordStore store = open("a")) {
            for (int n = 1; n <= 3; n++) {
                store.put(Records.article(n));
            }
            Query visits = Query.everything().between(Pair.parse("che-NOR"));
            assertThat(store.events(visits)).hasSize(3).isEqualTo(store.events(visits.between(Pair.parse("NOR-CHE"))));
            assertThat(store.events(visits.between(Pair.parse("EUR-CHE")))).hasSize(3);
            assertThat(store.events(visits.between(Pair.parse("EUR-NOR")))).isEmpty();
            assertThat(store.events(visits.between(Pair.parse("NOR-NOR")))).isEmpty();
            assertThat(store.events(visits.from(DAY_TWO)))
                    .extracting(EventRow::articleId)
                    .containsExactly("article-2", "article-3");
            assertThat(store.events(visits.to(DAY_TWO)))
                    .extracting(EventRow::articleId)
                    .containsExactly("article-1", "article-2");
            assertThat(store.events(visits.from(DAY_TWO).to(DAY_TWO))).hasSize(1);
            assertThat(store.events(visits.atMost(2)))
                    .extracting(EventRow::articleId)
                    .containsExactly("article-1", "article-2");
            assertThat(store.events(Query.everything())).hasSize(6);
        }
    }

    @Test
    void tellsAnEventWithItsParticipants() {
        try (RecordStore store = open("a")) {
            ArticleRecord article = Records.article(2);
            store.put(article);
            Event event = article.events().get(0);
            EventRow row = store.events(Query.everything()).get(0);
            assertThat(row)
                    .isEqualTo(new EventRow(
                            article.id(),
                            "article-2",
                            "Visit 2",
                            "e1",
                            event.category(),
                            "visit",
                            "042",
                            1.9,
                            null,
                            List.of(new EventRow.Participant("Kari Holm", "NOR GOV", "NOR")),
                            List.of(new EventRow.Participant("Switzerland", "CHE", "CHE")),
                            false,
                            DateSpan.day(DAY_TWO, DateBasis.EXPLICIT),
                            "Bern",
                            event.modality(),
                            event.rule(),
                            event.evidence().get(0)));
        }
    }

    @Test
    void poolsTheSidesOfASymmetricEvent() {
        Event together = Records.event("e1", List.of("a1", "a2"), List.of(), true, null);
        Event against = Records.event("e2", List.of("a1", "a2"), List.of("a3"), false, null);
        try (RecordStore store = open("a")) {
            store.put(Records.article(1, Records.MANIFEST, "x", List.of(together, against)));
            assertThat(ids(store, "NOR-CHE")).containsExactly("e1");
            assertThat(ids(store, "CHE-EUR")).containsExactly("e2");
            assertThat(ids(store, "NOR-NOR")).isEmpty();
        }
    }

    @Test
    void anOpenEndReachesEverywhere() {
        Event since = Records.event("since", "a1", "a2", false, span(DAY_TWO, null));
        Event before = Records.event("before", "a1", "a2", false, span(null, DAY_TWO));
        Event undated = Records.event("undated", "a1", "a2", false, null);
        try (RecordStore store = open("a")) {
            store.put(Records.article(1, Records.MANIFEST, "x", List.of(since, before, undated)));
            assertThat(ids(store, Query.everything())).containsExactly("since", "before", "undated");
            assertThat(ids(store, Query.everything().from(DAY_TWO.plusYears(9))))
                    .containsExactly("since");
            assertThat(ids(store, Query.everything().to(DAY_TWO.minusYears(9)))).containsExactly("before");
            assertThat(ids(store, Query.everything().from(DAY_TWO).to(DAY_TWO))).containsExactly("since", "before");
        }
    }

    @Test
    void findsArticlesAndActors() {
        try (RecordStore store = open("a")) {
            for (int n = 1; n <= 3; n++) {
                store.put(Records.article(n));
            }
            Query pair = Query.everything().between(Pair.parse("NOR-CHE"));
            assertThat(store.articles(pair.from(DAY_TWO))).containsExactly(Records.article(2), Records.article(3));
            assertThat(store.articles(pair.between(Pair.parse("NOR-DNK")))).isEmpty();
            assertThat(store.actors(pair))
                    .extracting(ActorRow::name, ActorRow::roles, ActorRow::articles, ActorRow::mentions)
                    .containsExactly(
                            tuple("Kari Holm", List.of("foreign minister"), 3L, 6L),
                            tuple("Switzerland", List.of(), 3L, 6L));
            assertThat(store.actors(Query.everything())).hasSize(4);
            assertThat(store.actors(Query.everything().to(DAY_TWO).atMost(1)))
                    .extracting(ActorRow::mentions)
                    .containsExactly(4L);
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

    private static List<String> ids(RecordStore store, String pair) {
        return ids(store, Query.everything().between(Pair.parse(pair)));
    }

    private static List<String> ids(RecordStore store, Query query) {
        return store.events(query).stream().map(EventRow::id).toList();
    }

    private static DateSpan span(@Nullable LocalDate start, @Nullable LocalDate end) {
        return new DateSpan(start, end, DatePrecision.RANGE, DateBasis.EXPLICIT);
    }

    private RecordStore open(String name) {
        return DuckDbStore.open(folder.resolve(name), READ_WRITE);
    }
}
