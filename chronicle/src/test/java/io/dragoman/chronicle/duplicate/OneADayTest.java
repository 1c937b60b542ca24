package io.dragoman.chronicle.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.chronicle.Sample;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Category;
import io.dragoman.record.Document;
import io.dragoman.record.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Retellings are folded and events counted once a day, in whatever order the articles are read. */
class OneADayTest {

    private static final String WIRE =
            "Iceland and Portugal signed a treaty on the fishing grounds south of the Azores on Tuesday, after four years in"
                    + " which each had seized trawlers of the other. The foreign ministers put their names to it in Lisbon and"
                    + " said that the first joint patrol would sail before the winter. Both parliaments must still approve the"
                    + " treaty. Fishermen in Reykjavik welcomed it; those of Horta asked for more time to read the annexes, and"
                    + " the mayor promised to put them on the wall of the harbour office where everybody could see them.";
    private static final String OWN =
            "There was salt cod on the table when the quarrel over the Azores ended. Portugal's minister had asked for it, his"
                    + " guest from Iceland ate two helpings, and between the two the paper was signed that diplomats in both"
                    + " capitals had given up on last spring. What it says about patrols is vague, what it says about quotas is"
                    + " not: a third for the north, two thirds for the south, and a committee for everything that swims across.";

    private final ArticleRecord first = told("a", "The Wire", "2024-03-13", "https://wire.test/a", WIRE);
    private final ArticleRecord copy = told(
            "b",
            "Evening Post",
            "2024-03-13",
            "https://post.test/b",
            "REYKJAVIK — " + WIRE.replace("on Tuesday", "yesterday") + " More soon.");
    private final ArticleRecord corrected = told(
            "c",
            "The Wire",
            "2024-03-14",
            "https://www.wire.test/a/?utm_source=x#top",
            WIRE.replace("four years", "five years"));
    private final ArticleRecord own = told("d", "Atlantic Review", "2024-03-15", "https://review.test/d", OWN);
    private final ArticleRecord other = with(
            Sample.article("e", "The Wire", "2024-03-20")
                    .event(Category.SUPPORT, "057", 8, "ISL", "PRT", "2024-03-19")
                    .event(Category.ACCUSE, "112", -2, "ISL", "PRT", "")
                    .record(),
            null,
            "Something else was signed a week later.");

    private static ArticleRecord told(String id, String outlet, String published, String url, String text) {
        return with(
                Sample.article(id, outlet, published)
                        .event(Category.SUPPORT, "057", 8, "ISL", "PRT", "2024-03-12")
                        .event(Category.ACCUSE, "112", -2, "ISL", "PRT", "")
                        .record(),
                url,
                text);
    }

    private static ArticleRecord with(ArticleRecord record, @Nullable String url, String text) {
        Document head = record.document();
        Document document = new Document(
                null,
                null,
                head.published(),
                head.publication(),
                null,
                url,
                List.of(),
                null,
                "en",
                new Span(0, text.length()));
        return new ArticleRecord(
                record.id(),
                record.articleId(),
                text,
                record.manifest(),
                document,
                record.actors(),
                record.events(),
                record.statements(),
                record.agreements(),
                record.meetings(),
                record.calendar(),
                record.figures(),
                record.relations(),
                record.times(),
                record.places(),
                record.coreference());
    }

    private List<ArticleRecord> all() {
        return List.of(first, copy, corrected, own, other);
    }

    private static List<Story> stories(List<ArticleRecord> articles) {
        return Retellings.of(articles.stream().map(Telling::of).toList());
    }

    private static List<DayEvent> events(List<ArticleRecord> articles) {
        return OneADay.of(articles.stream().map(ArticleEvents::of).toList());
    }

    @Test
    void copiesAndVersionsAreOneStory() {
        List<Story> stories = stories(all());
        assertThat(stories)
                .extracting(story ->
                        story.tellings().stream().map(Telling::articleId).toList())
                .containsExactly(List.of("a", "b", "c"), List.of("d"), List.of("e"));
        Story wire = stories.get(0);
        assertThat(wire.outlets()).containsExactly("Evening Post", "The Wire");
        assertThat(wire.tellings().stream().map(wire::isVersion)).containsExactly(false, false, true);
    }

    @Test
    void anEventOfADayCountsOnceWithItsReports() {
        List<DayEvent> events = events(all());
        DayEvent signed = events.get(0);
        assertThat(signed.key().code()).isEqualTo("057");
        assertThat(signed.articles()).isEqualTo(4);
        assertThat(signed.stories()).isEqualTo(2);
        assertThat(signed.outlets()).containsExactly("Atlantic Review", "Evening Post", "The Wire");
        assertThat(signed.reports()).hasSize(4);
        // A week later it is another event; without a date only copies of one story are the same.
        assertThat(events)
                .extracting(event -> event.key().day() + " " + event.articles())
                .containsExactly("2024-03-12 4", "2024-03-19 1", "null 3", "null 1", "null 1");
    }

    @Test
    void nothingIsLost() {
        assertThat(events(all()).stream()
                        .mapToInt(event -> event.reports().size())
                        .sum())
                .isEqualTo(all().stream()
                        .mapToInt(article -> article.events().size())
                        .sum());
    }

    @Test
    void orderDoesNotMatter() {
        for (List<ArticleRecord> order : Sample.orders(all())) {
            assertThat(stories(order).toString()).isEqualTo(stories(all()).toString());
            assertThat(events(order)).isEqualTo(events(all()));
        }
    }

    @Test
    void aFollowUpReadBeforeOrAfterGivesTheSame() {
        List<ArticleRecord> later = new ArrayList<>(List.of(own, first));
        assertThat(events(later)).isEqualTo(events(List.of(first, own)));
    }

    @Test
    void addressesOfOnePageAreOne() {
        assertThat(Address.of("http://m.wire.test/a/?utm_source=x&id=3#top")).isEqualTo("wire.test/a/?id=3");
        assertThat(Address.of("https://WWW.wire.test/a/amp/")).isEqualTo("wire.test/a");
        assertThat(Address.of("https://wire.test/b")).isNotEqualTo(Address.of("https://wire.test/a"));
        assertThat(Address.of(" ")).isNull();
    }
}
