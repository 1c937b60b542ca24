package io.dragoman.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Category;
import io.dragoman.store.Found;
import io.dragoman.store.MemoryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
    private static final List<ArticleRecord> ARTICLES = List.of(
            Articles.article(
                    1,
                    "Talks on a peace treaty",
                    "Norway and Peru negotiated a peace treaty. The draft was long.",
                    LocalDate.of(2021, 3, 1),
                    "NOR",
                    "PER",
                    Category.CONSULT),
            Articles.article(
                    2,
                    "Gas for Kenya",
                    "Norway sold gas to Kenya. Nobody spoke of treaties in peace.",
                    LocalDate.of(2022, 5, 9),
                    "NOR",
                    "KEN",
                    Category.SUPPORT),
            Articles.article(
                    3,
                    "Oil prices",
                    "Peru and Kenya quarrelled over oil; the negotiations failed.",
                    LocalDate.of(2023, 7, 2),
                    "PER",
                    "KEN",
                    Category.ACCUSE));

    private static SearchQuery words(@Nullable String words) {
        return new SearchQuery(words, null, null, null, null, null, 0, 10);
    }

    private static String numbers(Found<Hit> found) {
        return found.items().stream()
                .map(hit -> hit.id().substring(15))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static SearchIndex filled() {
        SearchIndex index = SearchIndex.inMemory();
        index.put(ARTICLES);
        return index;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "treaty;1 2",
                "TREATIES;1 2",
                "peace treaty;1 2",
                "\"peace treaty\";1",
                "“peace treaty”;1",
                "treaty -draft;2",
                "gas|oil;2 3",
                "negotiat*;1 3",
                "kenya;2 3",
                "nowhere;''",
            })
    void findsWords(String words, String expected) {
        try (SearchIndex index = filled()) {
            assertThat(numbers(index.search(words(words)))).as(words).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "*", "-", "|", "(((", "a:b:c", "\\", "\u0000", "- | \" *", "~~2^9"})
    void noWordsAreAFault(String words) {
        try (SearchIndex index = filled()) {
            assertThatCode(() -> index.search(words(words))).doesNotThrowAnyException();
        }
    }

    @Test
    void filtersByWhatTheRecordKnows() {
        try (SearchIndex index = filled()) {
            assertThat(numbers(index.search(new SearchQuery(null, "state of per", null, null, null, null, 0, 10))))
                    .isEqualTo("1 3");
            assertThat(numbers(index.search(new SearchQuery(null, null, "ACCUSE", null, null, null, 0, 10))))
                    .isEqualTo("3");
            assertThat(numbers(index.search(new SearchQuery("treaty", null, null, "KEN", null, null, 0, 10))))
                    .isEqualTo("2");
            LocalDate from = LocalDate.of(2022, 1, 1);
            LocalDate to = LocalDate.of(2022, 12, 31);
            assertThat(numbers(index.search(new SearchQuery(null, null, null, null, from, to, 0, 10))))
                    .isEqualTo("2");
        }
    }

    @Test
    void newestComeFirstWithoutWordsAndPagesAreCut() {
        try (SearchIndex index = filled()) {
            Found<Hit> all = index.search(words(null));
            assertThat(all.items())
                    .extracting(Hit::title)
                    .containsExactly("Oil prices", "Gas for Kenya", "Talks on a peace treaty");
            Found<Hit> second = index.search(new SearchQuery(null, null, null, null, null, null, 1, 1));
            assertThat(second.total()).isEqualTo(3);
            assertThat(second.items()).extracting(Hit::title).containsExactly("Gas for Kenya");
        }
    }

    @Test
    void marksWhatWasFound() {
        try (SearchIndex index = filled()) {
            Hit hit = index.search(words("draft")).items().get(0);
            assertThat(hit.snippet())
                    .filteredOn(Hit.Fragment::found)
                    .extracting(Hit.Fragment::text)
                    .containsExactly("draft");
        }
    }

    @Test
    void comesInStepWithAStore(@TempDir Path folder) {
        MemoryStore store = new MemoryStore();
        store.putAll(ARTICLES);
        try (SearchIndex index = SearchIndex.open(folder)) {
            assertThat(index.bringInStep(store)).isEqualTo(3);
            assertThat(index.bringInStep(store)).isZero();
            store.put(Articles.article(2, "Gas", "Silence.", LocalDate.of(2022, 5, 9), "NOR", "KEN", Category.SUPPORT));
            assertThat(index.bringInStep(store)).isEqualTo(1);
            assertThat(numbers(index.search(words("gas sold")))).isEmpty();
        }
        MemoryStore fewer = new MemoryStore();
        fewer.put(ARTICLES.get(0));
        try (SearchIndex index = SearchIndex.open(folder)) {
            assertThat(index.bringInStep(fewer)).isEqualTo(2);
            assertThat(index.size()).isEqualTo(1);
        }
    }

    @Test
    void whatIsPutIntoAnIndexedStoreIsFoundAtOnce() {
        try (SearchIndex index = SearchIndex.inMemory();
                IndexedStore store = new IndexedStore(new MemoryStore(), index)) {
            store.putAll(ARTICLES);
            assertThat(numbers(index.search(words("quarrelled")))).isEqualTo("3");
        }
    }

    @Test
    void twoProcessesDoNotWriteAtOnce(@TempDir Path folder) {
        try (SearchIndex index = SearchIndex.open(folder)) {
            assertThat(index.size()).isZero();
            assertThatThrownBy(() -> SearchIndex.open(folder))
                    .isInstanceOf(SearchException.class)
                    .hasMessageContaining("in use by another process");
        }
    }

    @Test
    void aBrokenIndexIsBegunAnew(@TempDir Path folder) throws IOException {
        try (SearchIndex index = SearchIndex.open(folder)) {
            index.put(ARTICLES);
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "broken");
            }
        }
        try (SearchIndex index = SearchIndex.open(folder)) {
            assertThat(index.size()).isZero();
        }
    }
}
