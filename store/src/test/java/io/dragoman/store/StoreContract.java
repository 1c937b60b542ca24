package io.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.dragoman.record.Actor;
import io.dragoman.record.Agreement;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Event;
import io.dragoman.record.Figure;
import io.dragoman.record.Manifest;
import io.dragoman.record.Meeting;
import io.dragoman.record.Modality;
import io.dragoman.record.RecordItem;
import io.dragoman.record.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every record store does, wherever it keeps its records. */
abstract class StoreContract {
    private static final LocalDate DAY_TWO = LocalDate.of(2023, 1, 2);

    /** A store of this name, empty when it is opened first. */
    abstract RecordStore open(String name);

    @Test
    void findsARecordByItsId() {
        try (RecordStore store = open("s")) {
            store.putAll(List.of(Records.article(1), Records.article(2)));
            assertThat(store.find(Records.article(2).id())).isEqualTo(Records.article(2));
            assertThat(store.find("none")).isNull();
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

    /** The first, second and third version of one article. */
    private static final List<ArticleRecord> CORRECTED = List.of(
            version("first", 1, Records.MANIFEST),
            version("second", 2, Records.MANIFEST),
            version("third", 3, Records.MANIFEST));

    private static ArticleRecord version(String text, int hour, Manifest manifest) {
        return Records.version(text, Instant.parse("2023-05-01T0" + hour + ":00:00Z"), manifest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"012", "021", "102", "120", "201", "210"})
    void theLatestVersionCountsWhicheverIsReadFirst(String order) {
        List<ArticleRecord> read =
                order.chars().mapToObj(each -> CORRECTED.get(each - '0')).toList();
        String id = read.get(0).id();
        try (RecordStore store = open("one-by-one");
                RecordStore other = open("together")) {
            List<PutResult> results = read.stream().map(store::put).toList();
            assertThat(other.putAll(read)).isEqualTo(results);
            for (RecordStore each : List.of(store, other)) {
                assertThat(each.find(id)).isEqualTo(CORRECTED.get(2));
                assertThat(each.earlier(List.of(id))).isEqualTo(CORRECTED.subList(0, 2));
                assertThat(ids(each, Query.everything())).containsExactly("third");
                assertThat(each.heads(Selection.all(9)).total()).isEqualTo(1);
                assertThat(each.putAll(read)).containsOnly(PutResult.UNCHANGED);
            }
        }
    }

    @Test
    void tellsWhatBecameOfAVersion() {
        try (RecordStore store = open("a")) {
            assertThat(store.earlier(List.of(CORRECTED.get(0).id()))).isEmpty();
            assertThat(store.putAll(List.of(CORRECTED.get(1), CORRECTED.get(0), CORRECTED.get(2), Records.article(2))))
                    .containsExactly(PutResult.ADDED, PutResult.EARLIER, PutResult.REPLACED, PutResult.ADDED);
            assertThat(store.earlier(List.of(Records.article(2).id()))).isEmpty();
        }
    }

    @Test
    void withoutATimeTheVersionReadLastCounts() {
        ArticleRecord first = Records.version("first", null, Records.MANIFEST);
        ArticleRecord second = Records.version("second", null, Records.MANIFEST);
        try (RecordStore store = open("a")) {
            store.put(second);
            store.put(first);
            assertThat(store.find(first.id())).isEqualTo(first);
            assertThat(store.earlier(List.of(first.id()))).containsExactly(second);
        }
    }

    @Test
    void aVersionReadAnewStaysInItsPlace() {
        ArticleRecord anew = version("first", 1, Records.OTHER_LEXICON);
        try (RecordStore store = open("a")) {
            store.putAll(CORRECTED);
            assertThat(store.put(anew)).isEqualTo(PutResult.EARLIER);
            assertThat(store.earlier(List.of(anew.id()))).containsExactly(anew, CORRECTED.get(1));
            assertThat(store.find(anew.id())).isEqualTo(CORRECTED.get(2));
        }
    }

    @Test
    void aCorrectionCanBeTakenBack() {
        ArticleRecord again = version("first", 4, Records.MANIFEST);
        try (RecordStore store = open("a")) {
            store.putAll(CORRECTED);
            assertThat(store.put(again)).isEqualTo(PutResult.REPLACED);
            assertThat(store.put(CORRECTED.get(0))).isEqualTo(PutResult.UNCHANGED);
            assertThat(store.find(again.id())).isEqualTo(again);
            assertThat(store.earlier(List.of(again.id()))).isEqualTo(CORRECTED.subList(1, 3));
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
    void keepsTheLastOfEqualArticles() {
        try (RecordStore store = open("a")) {
            ArticleRecord older = Records.article(1, Records.OTHER_LEXICON, "older");
            assertThat(store.putAll(List.of(older, Records.article(1), Records.article(1), Records.article(2))))
                    .containsExactly(PutResult.ADDED, PutResult.REPLACED, PutResult.UNCHANGED, PutResult.ADDED);
            assertThat(store.find(older.id())).isEqualTo(Records.article(1));
            assertThat(store.articles(Query.everything())).hasSize(2);
        }
    }

    @Test
    void countsItsGenerations() {
        try (RecordStore store = open("a")) {
            long empty = store.generation();
            store.put(Records.article(1));
            long one = store.generation();
            assertThat(one).isNotEqualTo(empty);
            store.put(Records.article(1));
            assertThat(store.generation()).isEqualTo(one);
            assertThat(store.digests()).containsOnlyKeys(Records.article(1).id());
            String digest = store.digests().get(Records.article(1).id());
            store.put(Records.article(1, Records.OTHER_LEXICON, "x"));
            assertThat(store.digests().get(Records.article(1).id())).isNotEqualTo(digest);
        }
    }

    @ParameterizedTest
    @EnumSource(ItemKind.class)
    void findsItemsOfEveryKind(ItemKind kind) {
        try (RecordStore store = open("a")) {
            ArticleRecord article = Records.article(1);
            store.put(article);
            Found<? extends Entry<? extends RecordItem>> found = store.items(kind, kind.type(), Selection.all(9));
            List<RecordItem> own =
                    article.items().stream().filter(kind.type()::isInstance).toList();
            assertThat(items(found)).containsExactlyInAnyOrderElementsOf(own);
            assertThat(found.total()).isEqualTo(own.size());
            assertThat(found.items().get(0).article()).isEqualTo(ArticleHead.of(article));
            assertThat(found.items().get(0).named(List.of("a1", "nobody")))
                    .containsExactly(
                            new EventRow.Participant("Kari Holm", "NOR GOV", "NOR"),
                            new EventRow.Participant("nobody", null, null));
            for (String column : kind.filters()) {
                long counted = store.counts(kind, Selection.all(9), column).stream()
                        .mapToLong(count -> {
                            Selection same = Selection.all(9).where(column, List.of(count.value()));
                            assertThat(store.items(kind, kind.type(), same).total())
                                    .as(column)
                                    .isEqualTo(count.items());
                            return count.items();
                        })
                        .sum();
                assertThat(counted).isBetween(0L, (long) own.size());
            }
            for (String column : kind.sorts()) {
                assertThat(store.items(kind, kind.type(), Selection.all(9).sortedBy(column, true))
                                .items())
                        .hasSize(own.size());
            }
            assertThatThrownBy(() ->
                            store.items(kind, kind.type(), Selection.all(9).where("json", List.of("x"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cannot be chosen by json");
            assertThatThrownBy(() ->
                            store.items(kind, kind.type(), Selection.all(9).sortedBy("json; x", true)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cannot be sorted by");
        }
    }

    @Test
    void choosesItemsByPairPeriodActorAndWords() {
        try (RecordStore store = open("a")) {
            IntStream.rangeClosed(1, 4).forEach(n -> store.put(Records.article(n)));
            Selection all = Selection.all(99);
            Pair visited = Pair.parse("CHE-NOR");
            assertThat(total(store, ItemKind.EVENTS, all.between(visited))).isEqualTo(4);
            assertThat(total(store, ItemKind.MEETINGS, all.between(visited))).isEqualTo(4);
            assertThat(total(store, ItemKind.AGREEMENTS, all.between(visited))).isEqualTo(4);
            assertThat(total(store, ItemKind.RELATIONS, all.between(visited))).isEqualTo(4);
            assertThat(total(store, ItemKind.CALENDAR, all.between(visited))).isZero();
            assertThat(total(store, ItemKind.FIGURES, all.between(visited))).isEqualTo(4);
            assertThat(total(store, ItemKind.FIGURES, all.between(Pair.parse("EUR-NOR"))))
                    .isZero();
            assertThat(total(store, ItemKind.STATEMENTS, all.between(Pair.parse("EUR-NOR"))))
                    .isEqualTo(4);
            assertThat(total(store, ItemKind.STATEMENTS, all.between(visited))).isZero();
            assertThat(total(store, ItemKind.EVENTS, all.ofCountry("EUR"))).isEqualTo(4);
            assertThat(total(store, ItemKind.EVENTS, all.ofActor("Kari Holm"))).isEqualTo(4);
            assertThat(total(store, ItemKind.EVENTS, all.ofActor("Kari"))).isZero();
            assertThat(total(store, ItemKind.EVENTS, all.during(DAY_TWO, DAY_TWO)))
                    .isEqualTo(1);
            assertThat(total(store, ItemKind.EVENTS, all.saying("KARI HOLM"))).isEqualTo(8);
            assertThat(total(store, ItemKind.EVENTS, all.saying("%"))).isZero();
            assertThat(total(store, ItemKind.AGREEMENTS, all.during(DAY_TWO, null)))
                    .isEqualTo(3);
            assertThat(total(
                            store,
                            ItemKind.FIGURES,
                            all.inArticle(Records.article(3).id())))
                    .isEqualTo(1);
        }
    }

    @Test
    void cutsPagesInTheOrderAskedFor() {
        try (RecordStore store = open("a")) {
            IntStream.rangeClosed(1, 5).forEach(n -> store.put(Records.article(n)));
            Selection newest = Selection.all(2).sortedBy("value", true);
            assertThat(values(store, newest)).containsExactly(5.1, 4.1);
            assertThat(values(store, newest.page(2, 2))).containsExactly(3.1, 2.1);
            assertThat(values(store, newest.page(4, 2))).containsExactly(1.1);
            assertThat(values(store, newest.page(9, 2))).isEmpty();
            assertThat(store.items(ItemKind.FIGURES, Figure.class, newest.page(9, 2))
                            .total())
                    .isEqualTo(5);
            assertThat(store.items(
                                    ItemKind.EVENTS,
                                    Event.class,
                                    Selection.all(6).sortedBy("date", true))
                            .items())
                    .extracting(entry ->
                            entry.article().articleId() + " " + entry.item().id())
                    .containsExactly(
                            "article-5 e1",
                            "article-4 e1",
                            "article-3 e1",
                            "article-2 e1",
                            "article-1 e1",
                            "article-1 e2");
        }
    }

    @Test
    void listsHeadsOfArticles() {
        try (RecordStore store = open("a")) {
            IntStream.rangeClosed(1, 4).forEach(n -> store.put(Records.article(n)));
            Found<ArticleHead> newest = store.heads(Selection.all(2).sortedBy("published", true));
            assertThat(newest.total()).isEqualTo(4);
            assertThat(newest.items())
                    .containsExactly(ArticleHead.of(Records.article(4)), ArticleHead.of(Records.article(3)));
            assertThat(store.heads(Selection.all(9).between(Pair.parse("NOR-CHE")))
                            .total())
                    .isEqualTo(4);
            assertThat(store.heads(Selection.all(9).between(Pair.parse("NOR-EUR")))
                            .total())
                    .isZero();
            assertThat(store.heads(Selection.all(9).ofCountry("EUR")).total()).isEqualTo(4);
            assertThat(store.heads(Selection.all(9).during(null, DAY_TWO)).items())
                    .extracting(ArticleHead::articleId)
                    .containsExactly("article-1", "article-2");
            assertThat(store.heads(Selection.all(9).saying("visit 3")).items())
                    .extracting(ArticleHead::articleId)
                    .containsExactly("article-3");
        }
    }

    @Test
    void addsUpWhatCountriesDidToEachOther() {
        try (RecordStore store = open("a")) {
            DateSpan first = DateSpan.day(LocalDate.of(2023, 1, 30), DateBasis.EXPLICIT);
            DateSpan month = new DateSpan(
                    LocalDate.of(2023, 2, 1), LocalDate.of(2023, 2, 28), DatePrecision.MONTH, DateBasis.EXPLICIT);
            DateSpan year = new DateSpan(
                    LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), DatePrecision.YEAR, DateBasis.EXPLICIT);
            store.put(Records.article(
                    1,
                    Records.MANIFEST,
                    "x",
                    List.of(
                            held(Records.event("e1", "a1", "a2", false, first), 2.0),
                            held(Records.event("e2", "a1", "a2", true, month), -4.0),
                            held(Records.event("e3", "a1", "a2", false, year), 1.0),
                            Records.event("e4", "a1", "a2", false, first),
                            held(Records.event("e5", "a1", "a1", false, first), 1.0))));
            Dyad january = new Dyad("NOR", "CHE", LocalDate.of(2023, 1, 1), 1, 1, 2.0, 0, new Dyad.Quads(1, 0, 0, 0));
            Dyad february = new Dyad("NOR", "CHE", LocalDate.of(2023, 2, 1), 1, 1, 0, 4.0, new Dyad.Quads(1, 0, 0, 0));
            Dyad back = new Dyad("CHE", "NOR", february.period(), 1, 1, 0, 4.0, new Dyad.Quads(1, 0, 0, 0));
            assertThat(store.dyads(Pair.parse("CHE-NOR"), null, null, Dyad.Grain.MONTH))
                    .containsExactly(back, january, february);
            assertThat(store.dyads(null, null, LocalDate.of(2023, 1, 31), Dyad.Grain.MONTH))
                    .containsExactly(january);
            assertThat(store.dyads(null, null, null, Dyad.Grain.DAY))
                    .extracting(Dyad::period)
                    .containsExactly(LocalDate.of(2023, 1, 30));
            assertThat(store.dyads(null, null, null, null))
                    .extracting(Dyad::source, Dyad::events, Dyad::cooperation, Dyad::conflict)
                    .containsExactly(tuple("CHE", 1L, 0.0, 4.0), tuple("NOR", 2L, 2.0, 4.0));
            assertThat(store.dyads(Pair.parse("CHE-EUR"), null, null, null)).isEmpty();
        }
    }

    @Test
    void countsEventsByPlace() {
        try (RecordStore store = open("a")) {
            IntStream.rangeClosed(1, 3).forEach(n -> store.put(Records.article(n)));
            assertThat(store.eventPlaces(null, null)).containsExactly(new PlaceCount("CHE", "Bern", 6));
            assertThat(store.eventPlaces(DAY_TWO, DAY_TWO)).containsExactly(new PlaceCount("CHE", "Bern", 1));
        }
    }

    @Test
    void answersTypedItems() {
        try (RecordStore store = open("a")) {
            ArticleRecord article = Records.article(1);
            store.put(article);
            assertThat(store.items(ItemKind.STATEMENTS, Statement.class, Selection.all(1))
                            .items()
                            .get(0)
                            .item())
                    .isEqualTo(article.statements().get(0));
            assertThat(store.items(ItemKind.AGREEMENTS, Agreement.class, Selection.all(1))
                            .items()
                            .get(0)
                            .item())
                    .isEqualTo(article.agreements().get(0));
            assertThat(store.items(ItemKind.MEETINGS, Meeting.class, Selection.all(1))
                            .items()
                            .get(0)
                            .item())
                    .isEqualTo(article.meetings().get(0));
            assertThat(store.items(
                                    ItemKind.ACTORS,
                                    Actor.class,
                                    Selection.all(9).sortedBy("name", false))
                            .items())
                    .extracting(entry -> entry.item().name())
                    .containsExactly("European Union", "Kari Holm", "Switzerland", "some envoys");
        }
    }

    private static List<RecordItem> items(Found<? extends Entry<? extends RecordItem>> found) {
        List<RecordItem> items = new ArrayList<>();
        found.items().forEach(entry -> items.add(entry.item()));
        return items;
    }

    private static long total(RecordStore store, ItemKind kind, Selection selection) {
        return store.items(kind, kind.type(), selection).total();
    }

    private static List<Double> values(RecordStore store, Selection selection) {
        return store.items(ItemKind.FIGURES, Figure.class, selection).items().stream()
                .map(entry -> entry.item().value())
                .toList();
    }

    private static Event held(Event event, double score) {
        return new Event(
                event.id(),
                event.category(),
                event.mode(),
                event.cameo(),
                event.contexts(),
                score,
                event.ploverScore(),
                event.source(),
                event.target(),
                event.symmetric(),
                event.date(),
                event.place(),
                Modality.HAPPENED,
                event.attributedTo(),
                event.trigger(),
                event.rule(),
                event.governors(),
                event.evidence());
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
}
