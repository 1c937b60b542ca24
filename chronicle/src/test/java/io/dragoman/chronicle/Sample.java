package io.dragoman.chronicle;

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
import io.dragoman.record.Mark;
import io.dragoman.record.Meeting;
import io.dragoman.record.Modality;
import io.dragoman.record.Place;
import io.dragoman.record.Rank;
import io.dragoman.record.RuleReference;
import io.dragoman.record.Span;
import io.dragoman.record.StepKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An article's record made by hand, item by item. Actors are named {@code ISL}, or {@code ISL/Name} for a person. */
public final class Sample {

    private final String id;
    private final @Nullable String outlet;
    private final LocalDate published;
    private final NamedActors actors = new NamedActors(" ");
    private final List<Event> events = new ArrayList<>();
    private final List<Agreement> agreements = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<CalendarEntry> calendar = new ArrayList<>();
    private final TreeMap<String, Place> places = new TreeMap<>();
    private final List<Mark> marks = new ArrayList<>();

    private Sample(String id, @Nullable String outlet, LocalDate published) {
        this.id = id;
        this.outlet = outlet;
        this.published = published;
    }

    public static Sample article(String id, @Nullable String outlet, String published) {
        return new Sample(id, outlet, LocalDate.parse(published));
    }

    private static Evidence evidence(String text) {
        return new Evidence(text, new Span(0, text.length()));
    }

    /** {@code 2024}, {@code 2024-03}, {@code 2024-03-12} or two days with a slash; null for the empty text. */
    public static @Nullable DateSpan date(String iso) {
        if (iso.isEmpty()) {
            return null;
        }
        int slash = iso.indexOf('/');
        if (slash >= 0) {
            return new DateSpan(
                    LocalDate.parse(iso.substring(0, slash)),
                    LocalDate.parse(iso.substring(slash + 1)),
                    DatePrecision.RANGE,
                    DateBasis.EXPLICIT);
        }
        return switch (iso.length()) {
            case 4 ->
                new DateSpan(
                        LocalDate.parse(iso + "-01-01"),
                        LocalDate.parse(iso + "-12-31"),
                        DatePrecision.YEAR,
                        DateBasis.EXPLICIT);
            case 7 ->
                new DateSpan(
                        YearMonth.parse(iso).atDay(1),
                        YearMonth.parse(iso).atEndOfMonth(),
                        DatePrecision.MONTH,
                        DateBasis.EXPLICIT);
            default -> DateSpan.day(LocalDate.parse(iso), DateBasis.EXPLICIT);
        };
    }

    /** Steps are {@code signed@2023-06-08}, then whose word it is and who took it, with {@code !} before one not taken, {@code ?} before one planned. */
    public Sample agreement(String name, @Nullable String kind, String parties, String... steps) {
        return agreement(name, kind, parties, null, List.of(), steps);
    }

    public Sample agreement(
            String name,
            @Nullable String kind,
            String parties,
            Agreement.@Nullable Amount amount,
            List<Agreement.Money> money,
            String... steps) {
        agreements.add(new Agreement(
                "g" + (agreements.size() + 1),
                name,
                List.of(),
                kind,
                null,
                actors.ids(parties),
                "signed",
                List.of(),
                Arrays.stream(steps).map(this::step).toList(),
                amount,
                money,
                List.of(evidence(name))));
        return this;
    }

    /** What the article says of its last agreement, in place of its name. */
    public Sample words(String text) {
        Agreement last = agreements.remove(agreements.size() - 1);
        agreements.add(new Agreement(
                last.id(),
                last.name(),
                last.otherNames(),
                last.kind(),
                last.base(),
                last.parties(),
                last.status(),
                last.provisions(),
                last.steps(),
                last.amount(),
                last.money(),
                List.of(evidence(text))));
        return this;
    }

    private Agreement.Step step(String text) {
        String[] parts = text.replaceAll("^[!?]", "").split("@", -1);
        Modality modality = text.startsWith("!")
                ? Modality.NOT_HAPPENED
                : text.startsWith("?") ? Modality.PLANNED : Modality.HAPPENED;
        return new Agreement.Step(
                StepKind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                parts.length == 1 ? null : date(parts[1]),
                modality,
                parts.length > 3 ? actors.ids(parts[3]) : List.of(),
                parts.length > 2 ? actors.ids(parts[2]) : List.of(),
                evidence(text));
    }

    public Sample visit(String visitors, String counterparts, String place, String date, Meeting.Outcome outcome) {
        return meeting(Meeting.Level.TRIP, null, visitors, counterparts, place, date, outcome, null);
    }

    public Sample meeting(
            Meeting.Level level,
            @Nullable String parent,
            String visitors,
            String counterparts,
            String place,
            String date,
            Meeting.Outcome outcome,
            Meeting.@Nullable Precedent precedent) {
        List<String> visitorIds = actors.ids(visitors);
        place(place);
        meetings.add(new Meeting(
                "m" + (meetings.size() + 1),
                level,
                parent,
                visitorIds,
                actors.ids(counterparts),
                visitorIds.stream()
                        .map(visitor -> new Meeting.Office(visitor, "foreign minister", Rank.MINISTER))
                        .toList(),
                null,
                null,
                place.isEmpty() ? null : place,
                date(date),
                null,
                outcome,
                List.of("fish"),
                List.of(),
                Answer.NOT_REPORTED,
                List.of(),
                List.of(),
                precedent,
                List.of(evidence(visitors + " " + date))));
        return this;
    }

    public static Meeting.Precedent claim(String words, @Nullable Integer since) {
        return new Meeting.Precedent(1, since, evidence(words));
    }

    /** A place is named by its country's code. */
    private void place(String name) {
        if (!name.isEmpty()) {
            places.computeIfAbsent(name, key -> new Place("p" + places.size(), key, key, "city", List.of()));
        }
    }

    public Sample entry(
            CalendarEntry.Kind kind,
            CalendarEntry.Act act,
            String what,
            String actorNames,
            String place,
            String date,
            @Nullable String agreement) {
        place(place);
        calendar.add(new CalendarEntry(
                "k" + (calendar.size() + 1),
                kind,
                act,
                what,
                actors.ids(actorNames),
                place.isEmpty() ? null : place,
                date(date),
                agreement,
                List.of(evidence(what))));
        return this;
    }

    public Sample event(Category category, String cameo, double goldstein, String source, String target, String date) {
        return event(category, cameo, goldstein, source, target, date, Modality.HAPPENED, false);
    }

    public Sample event(
            Category category,
            String cameo,
            double goldstein,
            String source,
            String target,
            String date,
            Modality modality,
            boolean symmetric) {
        events.add(new Event(
                "e" + (events.size() + 1),
                category,
                null,
                cameo,
                List.of(),
                goldstein,
                null,
                actors.ids(source),
                actors.ids(target),
                symmetric,
                date(date),
                null,
                modality,
                List.of(),
                evidence("acted"),
                new RuleReference("act", "verbs/act.yaml", 1),
                List.of(),
                List.of(evidence(source + " " + cameo + " " + target))));
        return this;
    }

    public Sample mark(String item, Mark.Kind kind) {
        marks.add(new Mark(item, kind, null, null));
        return this;
    }

    public ArticleRecord record() {
        return new ArticleRecord(
                id,
                id,
                "",
                new Manifest("0", "0", "0", "0"),
                new Document(null, null, published, outlet, null, null, List.of(), null, "en", new Span(0, 0)),
                actors.all(),
                events,
                List.of(),
                agreements,
                meetings,
                calendar,
                List.of(),
                List.of(),
                List.of(),
                List.copyOf(places.values()),
                List.of(),
                marks);
    }

    /** The articles in other orders: backwards, and shuffled a few times, the same on every run. */
    public static List<List<ArticleRecord>> orders(List<ArticleRecord> articles) {
        List<List<ArticleRecord>> orders = new ArrayList<>();
        List<ArticleRecord> backwards = new ArrayList<>(articles);
        Collections.reverse(backwards);
        orders.add(backwards);
        for (int seed = 0; seed < 20; seed++) {
            List<ArticleRecord> shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, new Random(seed));
            orders.add(shuffled);
        }
        return orders;
    }
}
