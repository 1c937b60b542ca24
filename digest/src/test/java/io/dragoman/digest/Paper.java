package io.dragoman.digest;

import io.dragoman.record.Actor;
import io.dragoman.record.ActorType;
import io.dragoman.record.Agreement;
import io.dragoman.record.Answer;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.CalendarEntry;
import io.dragoman.record.Category;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
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
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An article's record made by hand, sentence by sentence. Actors are named {@code ISL}, or {@code ISL/Name} for a foreign
 * minister; of a sentence, the words between bars are the evidence.
 */
final class Paper {
    private final String id;
    private final String title;
    private final String outlet;
    private final LocalDate published;
    private final StringBuilder text = new StringBuilder();
    private final TreeMap<String, Actor> actors = new TreeMap<>();
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

    private List<String> ids(String names) {
        List<String> ids = new ArrayList<>();
        for (String name : names.isEmpty() ? new String[0] : names.split("; ", -1)) {
            int slash = name.indexOf('/');
            String country = slash < 0 ? name : name.substring(0, slash);
            boolean person = slash >= 0;
            Actor actor = actors.computeIfAbsent(
                    name,
                    key -> new Actor(
                            "a" + actors.size(),
                            person ? key.substring(slash + 1) : country,
                            person ? ActorType.PERSON : ActorType.COUNTRY,
                            country,
                            country + (person ? " GOV" : ""),
                            person ? "foreign minister" : null,
                            List.of(),
                            null,
                            List.of()));
            ids.add(actor.id());
        }
        return ids;
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

    static @Nullable DateSpan date(String iso) {
        if (iso.isEmpty()) {
            return null;
        }
        int slash = iso.indexOf('/');
        return slash < 0
                ? DateSpan.day(LocalDate.parse(iso), DateBasis.EXPLICIT)
                : new DateSpan(
                        LocalDate.parse(iso.substring(0, slash)),
                        LocalDate.parse(iso.substring(slash + 1)),
                        DatePrecision.RANGE,
                        DateBasis.EXPLICIT);
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
                ids(from),
                ids(to),
                false,
                date(day),
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
        List<String> visitors = ids(visitor);
        meetings.add(new Meeting(
                "m" + (meetings.size() + 1),
                Meeting.Level.TRIP,
                null,
                visitors,
                ids(host),
                List.of(new Meeting.Office(visitors.get(0), "foreign minister", Rank.MINISTER)),
                "official",
                null,
                place,
                date(days),
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
                ids(speaker),
                List.of(),
                ids(target),
                "said",
                "indirect",
                null,
                topic,
                stance,
                ids(target),
                null,
                List.of(),
                List.of(),
                date(day),
                List.of(evidence(sentence))));
        return this;
    }

    Paper relation(String label, String between, String sentence) {
        relations.add(new Relation(
                "r" + (relations.size() + 1),
                label,
                List.of(),
                ids(between),
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
                ids(parties),
                "signed",
                List.of(),
                List.of(new Agreement.Step(step, date(day), Modality.HAPPENED, ids(parties), List.of(), evidence)),
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
                ids(actorNames),
                null,
                date(days),
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
                List.copyOf(actors.values()),
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
