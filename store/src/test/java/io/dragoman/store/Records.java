package io.dragoman.store;

import io.dragoman.record.Actor;
import io.dragoman.record.ActorType;
import io.dragoman.record.Agreement;
import io.dragoman.record.Answer;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.CalendarEntry;
import io.dragoman.record.Category;
import io.dragoman.record.Coreference;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Document;
import io.dragoman.record.Event;
import io.dragoman.record.Evidence;
import io.dragoman.record.Figure;
import io.dragoman.record.Manifest;
import io.dragoman.record.Mark;
import io.dragoman.record.Meeting;
import io.dragoman.record.Modality;
import io.dragoman.record.Place;
import io.dragoman.record.Relation;
import io.dragoman.record.RuleReference;
import io.dragoman.record.Span;
import io.dragoman.record.Statement;
import io.dragoman.record.StepKind;
import io.dragoman.record.TimeExpression;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Made-up records that fill every table. */
final class Records {
    static final Manifest MANIFEST = new Manifest("0.1.0", "lexicon-one", "settings", "parser");
    static final Manifest OTHER_LEXICON = new Manifest("0.1.0", "lexicon-two", "settings", "parser");

    private Records() {}

    /** The n-th article, published on the n-th day of 2023: Kari Holm of Norway visits Switzerland that day. */
    static ArticleRecord article(int n) {
        return article(n, MANIFEST, "Kari Holm visited Switzerland 😀 \u0000 for the " + n + "th time.");
    }

    static ArticleRecord article(int n, Manifest manifest, String text) {
        DateSpan day = DateSpan.day(LocalDate.ofYearDay(2023, n), DateBasis.EXPLICIT);
        return article(
                n, manifest, text, List.of(event("e1", "a1", "a2", false, day), event("e2", "a2", "a3", true, null)));
    }

    static ArticleRecord article(int n, Manifest manifest, String text, List<Event> events) {
        DateSpan spring = new DateSpan(LocalDate.of(2024, 4, 1), null, DatePrecision.SINCE, DateBasis.RELATIVE);
        return new ArticleRecord(
                String.format("%016x", n),
                "article-" + n,
                text,
                manifest,
                new Document(
                        "Visit " + n,
                        "A. Writer",
                        LocalDate.ofYearDay(2023, n),
                        "The Example",
                        null,
                        "https://example.org/" + n,
                        List.of(),
                        "news",
                        "en",
                        new Span(0, text.codePointCount(0, text.length()))),
                List.of(
                        actor("a1", "Kari Holm", ActorType.PERSON, "NOR", "NOR GOV", "foreign minister"),
                        actor("a2", "Switzerland", ActorType.COUNTRY, "CHE", "CHE", null),
                        actor("a3", "European Union", ActorType.IGO, null, "EUR GOV", null),
                        actor("a4", "some envoys", ActorType.GROUP, null, null, "envoys")),
                events,
                List.of(new Statement(
                        "s1",
                        List.of("a1"),
                        List.of("a2"),
                        List.of("a3"),
                        "say",
                        "direct",
                        here(),
                        "fish",
                        "critical",
                        List.of("a3"),
                        "visit",
                        List.of("a1"),
                        List.of("a4"),
                        spring,
                        List.of(here()))),
                List.of(new Agreement(
                        "g1",
                        "fisheries fund",
                        List.of("the fund"),
                        "fund",
                        null,
                        List.of("a1", "a2"),
                        "stalled",
                        List.of(new Agreement.Provision("pay", spring, List.of("a1"), here())),
                        List.of(
                                Agreement.Step.taken(StepKind.SIGNED, spring, List.of("a1"), here()),
                                Agreement.Step.taken(StepKind.SUSPENDED, null, List.of(), null)),
                        new Agreement.Amount(5e6, "USD", "about"),
                        List.of(new Agreement.Money(
                                Agreement.MoneyStage.PLEDGED,
                                new Agreement.Amount(5e6, "USD", null),
                                null,
                                List.of("a1"),
                                null)),
                        List.of(here()))),
                List.of(new Meeting(
                        "m1",
                        Meeting.Level.MEETING,
                        null,
                        List.of("a1"),
                        List.of("a2"),
                        List.of(),
                        "working",
                        "bilateral",
                        "Bern",
                        spring,
                        "talks",
                        Meeting.Outcome.HELD,
                        List.of("fish"),
                        List.of("whales"),
                        Answer.YES,
                        List.of("g1"),
                        List.of("k1"),
                        new Meeting.Precedent(1, 2013, here()),
                        List.of(here()))),
                List.of(new CalendarEntry(
                        "k1",
                        CalendarEntry.Kind.SCHEDULED,
                        CalendarEntry.Act.MEETING,
                        "meet",
                        List.of("a1"),
                        "Bern",
                        spring,
                        "g1",
                        List.of(here()))),
                List.of(new Figure("f1", 0.1 + n, "USD", "over", 2019, "trade", List.of("a1"), List.of(here()))),
                List.of(new Relation(
                        "r1", "friends", List.of("a1"), List.of("a1", "a2"), "current", "warm", List.of(here()))),
                List.of(new TimeExpression("t1", spring, List.of())),
                List.of(new Place("p1", "Bern", "CHE", "capital", List.of(here()))),
                List.of(new Coreference("c1", List.of("a1", "a2"), List.of(here()))),
                List.of(new Mark("e1", Mark.Kind.HEARSAY, "so one hears", here())));
    }

    /** A version of an article with one event, whose id is its text. */
    static ArticleRecord version(String text, @Nullable Instant updated, Manifest manifest) {
        ArticleRecord article = article(1, manifest, text, List.of(event(text, "a1", "a2", false, null)));
        Document document = article.document();
        return new ArticleRecord(
                article.id(),
                article.articleId(),
                article.text(),
                article.manifest(),
                new Document(
                        document.title(),
                        document.author(),
                        document.published(),
                        document.publishedBasis(),
                        updated,
                        document.publication(),
                        document.bylineBio(),
                        document.url(),
                        document.furniture(),
                        document.genre(),
                        document.language(),
                        document.body()),
                article.actors(),
                article.events(),
                article.statements(),
                article.agreements(),
                article.meetings(),
                article.calendar(),
                article.figures(),
                article.relations(),
                article.times(),
                article.places(),
                article.coreference(),
                article.marks());
    }

    static ArticleRecord withPlaces(ArticleRecord article, List<Place> places) {
        return new ArticleRecord(
                article.id(),
                article.articleId(),
                article.text(),
                article.manifest(),
                article.document(),
                article.actors(),
                article.events(),
                article.statements(),
                article.agreements(),
                article.meetings(),
                article.calendar(),
                article.figures(),
                article.relations(),
                article.times(),
                places,
                article.coreference(),
                article.marks());
    }

    static Event event(String id, String source, String target, boolean symmetric, @Nullable DateSpan date) {
        return event(id, List.of(source), List.of(target), symmetric, date);
    }

    static Event event(
            String id, List<String> source, List<String> target, boolean symmetric, @Nullable DateSpan date) {
        return new Event(
                id,
                date == null ? null : Category.CONSULT,
                "visit",
                "042",
                List.of("diplomatic"),
                1.9,
                null,
                source,
                target,
                symmetric,
                date,
                "Bern",
                Modality.NOT_HAPPENED,
                List.of("a4"),
                here(),
                new RuleReference("visit", "verbs/consult.yaml", 7),
                List.of(new RuleReference("deny", "governors/deny.yaml", 9)),
                List.of(here()));
    }

    private static Actor actor(
            String id,
            String name,
            ActorType type,
            @Nullable String country,
            @Nullable String code,
            @Nullable String role) {
        return new Actor(id, name, type, country, code, role, List.of(), null, List.of(here(), here()));
    }

    private static Evidence here() {
        return new Evidence("Kari Holm visited", new Span(0, 17));
    }
}
