package io.dragoman.digest;

import io.dragoman.chronicle.NamedActors;
import io.dragoman.chronicle.Sample;
import io.dragoman.record.Agreement;
import io.dragoman.record.Answer;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.CalendarEntry;
import io.dragoman.record.Category;
import io.dragoman.record.Document;
import io.dragoman.record.Event;
import io.dragoman.record.Evidence;
import io.dragoman.record.Manifest;
import io.dragoman.record.Meeting;
import io.dragoman.record.Modality;
import io.dragoman.record.Rank;
import io.dragoman.record.Relation;
import io.dragoman.record.RuleReference;
import io.dragoman.record.Span;
import io.dragoman.record.Statement;
import io.dragoman.record.StepKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An article's record made by hand, sentence by sentence, with {@link NamedActors}; of a sentence, the words
 * between bars are the evidence.
 */
final class Paper {
    private final String id;
    private final String title;
    private final String outlet;
    private final LocalDate published;
    private final StringBuilder text = new StringBuilder();
    private final NamedActors actors = new NamedActors("; ");
    private final List<Event> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Agreement> agreements = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<CalendarEntry> calendar = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    private Paper(String id, String title, String outlet, String published) {
        this.id = id;
        this.title = title;
        this.outlet = outlet;
        this.published = LocalDate.parse(published);
    }

    static Paper of(String id, String title, String outlet, String published) {
        return new Paper(id, title, outlet, published);
    }

    /** Adds a sentence to the text and gives what lies between its bars. */
    private Evidence evidence(String sentence) {
        int first = sentence.indexOf('|');
        int last = sentence.lastIndexOf('|');
        String plain = sentence.replace("|", "");
        int begin = first < 0 ? 0 : plain.codePointCount(0, first);
        int end = first < 0 ? plain.codePointCount(0, plain.length()) : plain.codePointCount(0, last - 1);
        int offset = text.codePointCount(0, text.length());
        text.append(plain).append("\n\n");
        String words = plain.substring(plain.offsetByCodePoints(0, begin), plain.offsetByCodePoints(0, end));
        return new Evidence(words, new Span(offset + begin, offset + end));
    }

    Paper event(Category category, String cameo, double score, String from, String to, String day, String sentence) {
        return event(category, cameo, score, from, to, day, sentence, Modality.HAPPENED);
    }

    Paper event(
            Category category,
            String cameo,
            double score,
            String from,
            String to,
            String day,
            String sentence,
            Modality modality) {
        Evidence evidence = evidence(sentence);
        events.add(new Event(
                "e" + (events.size() + 1),
                category,
                null,
                cameo,
                List.of(),
                score,
                null,
                actors.ids(from),
                actors.ids(to),
                false,
                Sample.date(day),
                null,
                modality,
                List.of(),
                evidence,
                new RuleReference("act", "verbs/act.yaml", 1),
                List.of(),
                List.of(evidence)));
        return this;
    }

    Paper visit(String visitor, String host, String place, String days, String sentence) {
        List<String> visitors = actors.ids(visitor);
        meetings.add(new Meeting(
                "m" + (meetings.size() + 1),
                Meeting.Level.TRIP,
                null,
                visitors,
                actors.ids(host),
                List.of(new Meeting.Office(visitors.get(0), "foreign minister", Rank.MINISTER)),
                "official",
                null,
                place,
                Sample.date(days),
                null,
                Meeting.Outcome.HELD,
                List.of("fishing rights"),
                List.of("the airport"),
                Answer.NO,
                List.of(),
                List.of(),
                null,
                List.of(evidence(sentence))));
        return this;
    }

    Paper statement(String speaker, String target, String stance, String day, String topic, String sentence) {
        statements.add(new Statement(
                "s" + (statements.size() + 1),
                actors.ids(speaker),
                List.of(),
                actors.ids(target),
                "said",
                "indirect",
                null,
                topic,
                stance,
                actors.ids(target),
                null,
                List.of(),
                List.of(),
                Sample.date(day),
                List.of(evidence(sentence))));
        return this;
    }

    Paper relation(String label, String between, String sentence) {
        relations.add(new Relation(
                "r" + (relations.size() + 1),
                label,
                List.of(),
                actors.ids(between),
                "current",
                null,
                List.of(evidence(sentence))));
        return this;
    }

    Paper agreement(String name, String parties, StepKind step, String day, String sentence) {
        Evidence evidence = evidence(sentence);
        agreements.add(new Agreement(
                "g" + (agreements.size() + 1),
                name,
                List.of(),
                "agreement",
                null,
                actors.ids(parties),
                "signed",
                List.of(),
                List.of(new Agreement.Step(
                        step, Sample.date(day), Modality.HAPPENED, actors.ids(parties), List.of(), evidence)),
                null,
                List.of(),
                List.of(evidence)));
        return this;
    }

    Paper due(CalendarEntry.Act act, String what, String actorNames, String days, String sentence) {
        calendar.add(new CalendarEntry(
                "k" + (calendar.size() + 1),
                CalendarEntry.Kind.SCHEDULED,
                act,
                what,
                actors.ids(actorNames),
                null,
                Sample.date(days),
                null,
                List.of(evidence(sentence))));
        return this;
    }

    ArticleRecord record() {
        return new ArticleRecord(
                id,
                id,
                text.toString(),
                new Manifest("0", "0", "0", "0"),
                new Document(
                        title,
                        "A. Author",
                        published,
                        null,
                        outlet,
                        null,
                        "https://example.org/" + id,
                        List.of(),
                        null,
                        "en",
                        new Span(0, 0)),
                actors.all(),
                events,
                statements,
                agreements,
                meetings,
                calendar,
                List.of(),
                relations,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
