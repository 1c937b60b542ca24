package io.dragoman.exchange;

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
import io.dragoman.record.Rank;
import io.dragoman.record.Relation;
import io.dragoman.record.RuleReference;
import io.dragoman.record.Span;
import io.dragoman.record.Statement;
import io.dragoman.record.StepKind;
import io.dragoman.record.TimeExpression;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A made-up article and a record of it that fills every kind and every field once, and leaves what is optional out once. */
final class FullRecord {
    static final String TEXT = "Share this page\n"
            + "Envoys meet 😀 in Bern\n"
            + "On 4 May Norway’s foreign minister Kari Holm arrived in Bern for a working visit. "
            + "“We value Switzerland”, she said, and the two sides agreed to meet again in the second quarter of 2024. "
            + "The fisheries fund of about $5 million, signed in March 2019, was never paid.\n";

    private static final Evidence NOWHERE = new Evidence("", new Span(0, 0));

    private FullRecord() {}

    static ArticleRecord full() {
        return new ArticleRecord(
                "00ff00ff00ff00ff",
                "envoys",
                TEXT,
                new Manifest("0.1.0", "aa".repeat(32), "bb".repeat(32), "parser 1"),
                document(),
                List.of(holm(), switzerland()),
                List.of(visit(), remark()),
                List.of(quoted(), reported()),
                List.of(fund(), plan()),
                List.of(meeting(), trip()),
                List.of(nextMeeting(), promise()),
                List.of(
                        new Figure("f1", 5e6, "USD", "about", 2019, "fund", List.of("a2"), at("$5 million")),
                        new Figure("f2", 0.25, "percent", null, null, null, List.of(), List.of())),
                List.of(
                        new Relation("r1", "value", List.of("a1"), List.of("a1", "a2"), "current", "warm", at("value")),
                        new Relation("r2", "cool", List.of(), List.of(), null, null, List.of())),
                times(),
                List.of(
                        new Place("p1", "Bern", "CHE", "capital", at("Bern")),
                        new Place("p2", "the Alps", null, "region", List.of())),
                List.of(new Coreference("c1", List.of("a1", "a2"), at("the two sides"))),
                List.of(
                        new Mark("f1", Mark.Kind.HEARSAY, "the fund was not seen", one("about")),
                        new Mark("e1", Mark.Kind.INFERRED_DATE, null, null)));
    }

    /** A record of an article in which nothing was found and of which nothing is known. */
    static ArticleRecord empty() {
        return new ArticleRecord(
                "0000000000000000",
                "empty",
                "",
                new Manifest("0.1.0", "", "", ""),
                new Document(null, null, null, null, null, null, List.of(), null, "en", new Span(0, 0)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Document document() {
        return new Document(
                "Envoys meet",
                "A. Writer",
                LocalDate.of(2023, 5, 6),
                "06.05.2023, day first by the language",
                Instant.parse("2023-05-07T09:30:00Z"),
                "The Example",
                "A. Writer writes.",
                "https://example.org/envoys",
                at("Share this page"),
                "news",
                "en",
                new Span(16, TEXT.codePointCount(0, TEXT.length())));
    }

    private static Actor holm() {
        return new Actor(
                "a1",
                "Kari Holm",
                ActorType.PERSON,
                "NOR",
                "NOR GOV",
                "foreign minister",
                List.of("she"),
                "holm-kari",
                List.of(one("Kari Holm"), one("she")));
    }

    private static Actor switzerland() {
        return new Actor("a2", "Switzerland", ActorType.COUNTRY, null, null, null, List.of(), null, at("Switzerland"));
    }

    private static Event visit() {
        return new Event(
                "e1",
                Category.CONSULT,
                "visit",
                "042",
                List.of("diplomatic"),
                1.9,
                2.0,
                List.of("a1"),
                List.of("a2"),
                true,
                DateSpan.day(LocalDate.of(2023, 5, 4), DateBasis.CONTEXT),
                "Bern",
                Modality.NOT_HAPPENED,
                List.of("a1"),
                one("arrived"),
                new RuleReference("arrive-in", "verbs/consult.yaml", 12),
                List.of(new RuleReference("agree-to", "governors/agree.yaml", 3)),
                at("On 4 May Norway’s foreign minister Kari Holm arrived in Bern for a working visit."));
    }

    private static Event remark() {
        return new Event(
                "e2",
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                false,
                null,
                null,
                Modality.ONGOING,
                List.of(),
                NOWHERE,
                new RuleReference("remark", "verbs/none.yaml", 1),
                List.of(),
                List.of());
    }

    private static Statement quoted() {
        return new Statement(
                "s1",
                List.of("a1"),
                List.of("a2"),
                List.of("a2"),
                "said",
                "direct",
                one("We value Switzerland"),
                "ties",
                "supportive",
                List.of("a2"),
                "press conference",
                List.of("a2"),
                List.of("a1"),
                DateSpan.day(LocalDate.of(2023, 5, 4), DateBasis.INFERRED),
                at("“We value Switzerland”, she said"));
    }

    private static Statement reported() {
        return new Statement(
                "s2",
                List.of(),
                List.of(),
                List.of(),
                null,
                "indirect",
                null,
                null,
                "neutral",
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static Agreement fund() {
        DateSpan march = new DateSpan(
                LocalDate.of(2019, 3, 1), LocalDate.of(2019, 3, 31), DatePrecision.MONTH, DateBasis.EXPLICIT);
        return new Agreement(
                "g1",
                "fisheries fund",
                List.of("the fund"),
                "fund",
                "treaty of 1990",
                List.of("a1", "a2"),
                "stalled",
                List.of(
                        new Agreement.Provision("pay", march, List.of("a1"), one("paid")),
                        new Agreement.Provision("report", null, List.of(), null)),
                List.of(
                        new Agreement.Step(
                                StepKind.SIGNED, march, Modality.HAPPENED, List.of("a1"), List.of("a2"), one("signed")),
                        Agreement.Step.taken(StepKind.SUSPENDED, null, List.of(), null)),
                new Agreement.Amount(5e6, "USD", "about"),
                List.of(
                        new Agreement.Money(
                                Agreement.MoneyStage.PLEDGED,
                                new Agreement.Amount(5e6, "USD", null),
                                march,
                                List.of("a1"),
                                one("$5 million")),
                        new Agreement.Money(
                                Agreement.MoneyStage.DISBURSED,
                                new Agreement.Amount(0, "USD", null),
                                null,
                                List.of(),
                                null)),
                at("The fisheries fund"));
    }

    private static Agreement plan() {
        return new Agreement(
                "g2",
                "plan",
                List.of(),
                null,
                null,
                List.of(),
                "proposed",
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }

    private static Meeting meeting() {
        return new Meeting(
                "m1",
                Meeting.Level.MEETING,
                "m2",
                List.of("a1"),
                List.of("a2"),
                List.of(
                        new Meeting.Office("a1", "foreign minister", Rank.MINISTER),
                        new Meeting.Office("a2", null, Rank.OTHER)),
                "working",
                "bilateral",
                "Bern",
                DateSpan.day(LocalDate.of(2023, 5, 4), DateBasis.CONTEXT),
                "yearly talks",
                Meeting.Outcome.HELD,
                List.of("fish"),
                List.of("whales"),
                Answer.YES,
                List.of("g2"),
                List.of("k1"),
                new Meeting.Precedent(1, 2013, one("arrived")),
                at("a working visit"));
    }

    private static Meeting trip() {
        return new Meeting(
                "m2",
                Meeting.Level.TRIP,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                Meeting.Outcome.PLANNED,
                List.of(),
                List.of(),
                Answer.NOT_REPORTED,
                List.of(),
                List.of(),
                new Meeting.Precedent(2, null, NOWHERE),
                List.of());
    }

    private static CalendarEntry nextMeeting() {
        return new CalendarEntry(
                "k1",
                CalendarEntry.Kind.SCHEDULED,
                CalendarEntry.Act.MEETING,
                "meet again",
                List.of("a1", "a2"),
                "Bern",
                secondQuarter(),
                "g1",
                at("agreed to meet again"));
    }

    private static CalendarEntry promise() {
        return new CalendarEntry(
                "k2", CalendarEntry.Kind.DUE, CalendarEntry.Act.PAYMENT, "pay", List.of(), null, null, null, List.of());
    }

    private static List<TimeExpression> times() {
        LocalDate day = LocalDate.of(2023, 5, 4);
        return List.of(
                time("t1", DateSpan.day(day, DateBasis.CONTEXT)),
                time("t2", secondQuarter()),
                time("t3", new DateSpan(null, day, DatePrecision.BEFORE, DateBasis.RELATIVE)),
                time("t4", new DateSpan(day, null, DatePrecision.SINCE, DateBasis.PUBLICATION)),
                time("t5", new DateSpan(null, null, DatePrecision.FUTURE, DateBasis.INFERRED)),
                time("t6", new DateSpan(day, day.plusDays(2), DatePrecision.RANGE, DateBasis.EXPLICIT)),
                time("t7", year(2013)));
    }

    private static TimeExpression time(String id, DateSpan date) {
        return new TimeExpression(id, date, at("4 May"));
    }

    private static DateSpan year(int year) {
        return new DateSpan(
                LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR, DateBasis.EXPLICIT);
    }

    private static DateSpan secondQuarter() {
        return new DateSpan(
                LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30), DatePrecision.QUARTER, DateBasis.EXPLICIT);
    }

    private static List<Evidence> at(String phrase) {
        return List.of(one(phrase));
    }

    private static Evidence one(String phrase) {
        int from = TEXT.indexOf(phrase);
        if (from < 0) {
            throw new IllegalArgumentException("not in the text: " + phrase);
        }
        int start = TEXT.codePointCount(0, from);
        return new Evidence(phrase, new Span(start, start + phrase.codePointCount(0, phrase.length())));
    }
}
