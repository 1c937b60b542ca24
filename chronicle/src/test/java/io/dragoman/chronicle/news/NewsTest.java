package io.dragoman.chronicle.news;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.chronicle.Sample;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.CalendarEntry.Act;
import io.dragoman.record.CalendarEntry.Kind;
import io.dragoman.record.Meeting.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NewsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 1);

    private static final ArticleRecord ANNOUNCED = Sample.article("a", "Ministry Bulletin", "2023-06-09")
            .agreement("treaty on the exchange of pilots", "treaty", "ISL PRT", "!signed@2023-06-08")
            .entry(Kind.INVITED, Act.VISIT, "visit Lisbon", "ISL/Arnarson PRT", "PRT", "2024-03-12", null)
            .entry(Kind.SCHEDULED, Act.VISIT, "visit Oslo", "ISL/Arnarson NOR", "NOR", "2024-03-20", null)
            .record();
    private static final ArticleRecord DONE = Sample.article("b", "Tagus Press", "2024-03-13")
            .visit("ISL/Arnarson", "PRT", "PRT", "2024-03-12", Outcome.HELD)
            .agreement("treaty on the exchange of pilots", "treaty", "PRT ISL", "signed@2024-03-13")
            .record();
    private static final ArticleRecord REPEATED = Sample.article("c", "Other Wire", "2024-03-14")
            .agreement("treaty on the exchange of pilots", "treaty", "PRT ISL", "signed@2024-03-13")
            .record();

    private static News news(LocalDate since, Set<String> fresh, ArticleRecord... articles) {
        return News.of(List.of(articles), fresh, since, TODAY);
    }

    private static List<String> changes(News news) {
        return news.appointments().stream()
                .map(each -> each.appointment().what() + ": " + each.change().word())
                .toList();
    }

    @Test
    void whatANewArticleReportsIsNews() {
        News news = news(LocalDate.of(2024, 3, 30), Set.of("b"), ANNOUNCED, DONE);
        assertThat(news.agreements()).singleElement().satisfies(each -> {
            assertThat(each.isNew()).isFalse();
            assertThat(each.steps())
                    .singleElement()
                    .satisfies(step -> assertThat(step.step().word()).isEqualTo("signed"));
        });
        assertThat(changes(news)).containsExactly("visit Lisbon: fulfilled");
    }

    @Test
    void whatAnOlderArticleReportedIsNot() {
        News news = news(LocalDate.of(2024, 3, 30), Set.of("c"), REPEATED, DONE, ANNOUNCED);
        assertThat(news.agreements()).isEmpty();
        assertThat(news.appointments()).isEmpty();
    }

    @Test
    void timeAloneMakesNews() {
        assertThat(changes(news(LocalDate.of(2024, 3, 19), Set.of(), ANNOUNCED, DONE)))
                .containsExactly("visit Oslo: fell_due");
        assertThat(changes(news(LocalDate.of(2024, 3, 22), Set.of(), ANNOUNCED, DONE)))
                .isEmpty();
    }

    @Test
    void atTheFirstLookEverythingIsNew() {
        News news = news(LocalDate.of(2024, 3, 25), Set.of("a"), ANNOUNCED);
        assertThat(news.agreements())
                .singleElement()
                .satisfies(each -> assertThat(each.isNew()).isTrue());
        assertThat(changes(news)).containsExactly("visit Lisbon: announced", "visit Oslo: announced");
    }
}
