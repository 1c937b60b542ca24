package io.dragoman.benchmarks.load;

import io.dragoman.record.Actor;
import io.dragoman.record.Agreement;
import io.dragoman.record.Answer;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.CalendarEntry;
import io.dragoman.record.Category;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Document;
import io.dragoman.record.Event;
import io.dragoman.record.Evidence;
import io.dragoman.record.Figure;
import io.dragoman.record.Manifest;
import io.dragoman.record.Meeting;
import io.dragoman.record.Modality;
import io.dragoman.record.Place;
import io.dragoman.record.Relation;
import io.dragoman.record.RuleReference;
import io.dragoman.record.Span;
import io.dragoman.record.Statement;
import io.dragoman.record.StepKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Made-up articles with records of every kind; the same number gives the same article. */
final class Synthetic {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3650;
    private static final int ACTORS = 6;
    private static final Manifest MANIFEST = new Manifest("synthetic", "synthetic", "synthetic", "synthetic");
    private static final RuleReference RULE = new RuleReference("synthetic", "verbs/synthetic.yaml", 1);

    private record Act(Category category, String cameo, double score, String words) {}

    private static final List<Act> ACTS = List.of(
            new Act(Category.CONSULT, "042", 1.9, "visited"),
            new Act(Category.CONSULT, "040", 1.0, "held talks with"),
            new Act(Category.AGREE, "030", 4.0, "agreed to work with"),
            new Act(Category.SUPPORT, "057", 8.0, "signed an accord with"),
            new Act(Category.AID, "070", 7.0, "gave aid to"),
            new Act(Category.REQUEST, "020", 3.0, "appealed to"),
            new Act(Category.ACCUSE, "112", -2.0, "accused"),
            new Act(Category.REJECT, "120", -4.0, "rejected a proposal of"),
            new Act(Category.THREATEN, "130", -4.4, "threatened"),
            new Act(Category.SANCTION, "163", -8.0, "imposed an embargo on"));

    private final int events;
    private final boolean whole;

    /**
     * A maker of articles.
     *
     * @param events in each article
     * @param whole whether there are statements, agreements and the other kinds too
     */
    Synthetic(int events, boolean whole) {
        this.events = events;
        this.whole = whole;
    }

    /** Text in the making, whose sentences are the evidence of the items. */
    private static final class Draft {
        private final StringBuilder text = new StringBuilder();

        Evidence add(String sentence) {
            int start = text.length();
            text.append(sentence);
            Evidence evidence = new Evidence(sentence, new Span(start, text.length()));
            text.append(text.length() % 7 == 0 ? "\n\n" : " ");
            return evidence;
        }
    }

    ArticleRecord article(int number) {
        RandomGenerator random = new SplittableRandom(number);
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        Draft draft = new Draft();
        String one = Cast.code(random);
        String other = Cast.other(random, one);
        String title = "State of " + one + " and State of " + other + ", report " + number;
        Evidence head = draft.add(title + ".");
        List<Actor> actors = actors(random, one, other, head);
        List<Event> acts = new ArrayList<>();
        for (int i = 1; i <= events; i++) {
            acts.add(event("e" + i, actors, random, day, draft));
        }
        Evidence words = draft.add("The ministers of " + one + " and " + other + " spoke of the fisheries treaty.");
        String text = draft.text.toString();
        return new ArticleRecord(
                String.format("%016x", number),
                "synthetic-" + number,
                text,
                MANIFEST,
                new Document(
                        title,
                        "A. Writer",
                        day,
                        "Outlet " + random.nextInt(40),
                        null,
                        null,
                        List.of(),
                        "news",
                        "en",
                        new Span(0, text.length())),
                actors,
                acts,
                whole ? statements(random, day, words) : List.of(),
                whole ? agreements(number, day, words) : List.of(),
                whole ? meetings(day, words) : List.of(),
                whole ? calendar(number, day, words) : List.of(),
                whole
                        ? List.of(new Figure("f1", number, "USD", null, null, "trade", List.of("a1"), List.of(words)))
                        : List.of(),
                whole
                        ? List.of(new Relation(
                                "r1",
                                "partners",
                                List.of("a1"),
                                List.of("a1", "a2"),
                                "current",
                                "warm",
                                List.of(words)))
                        : List.of(),
                List.of(),
                whole ? List.of(new Place("p1", "Capital of " + one, one, "capital", List.of(words))) : List.of(),
                List.of());
    }

    private static List<Actor> actors(RandomGenerator random, String one, String other, Evidence words) {
        List<Actor> actors = new ArrayList<>(List.of(
                Cast.state("a1", one, words),
                Cast.state("a2", other, words),
                Cast.minister("a3", one, random, words),
                Cast.minister("a4", other, random, words)));
        for (int i = actors.size() + 1; i <= ACTORS; i++) {
            actors.add(Cast.state("a" + i, Cast.code(random), words));
        }
        return actors;
    }

    private static Event event(
            String id, List<Actor> actors, RandomGenerator random, LocalDate published, Draft draft) {
        Act act = ACTS.get(random.nextInt(ACTS.size()));
        // Most acts are between the two states that the article is about.
        int source = random.nextInt(4);
        int target = random.nextInt(5) == 0 ? 4 + random.nextInt(ACTORS - 4) : (source + 1 + 2 * random.nextInt(2)) % 4;
        LocalDate day = published.minusDays(random.nextInt(10));
        Evidence words = draft.add(actors.get(source).name() + " " + act.words() + " "
                + actors.get(target).name() + " on " + day + ".");
        return new Event(
                id,
                act.category(),
                null,
                act.cameo(),
                List.of("diplomatic"),
                act.score(),
                act.score(),
                List.of(actors.get(source).id()),
                List.of(actors.get(target).id()),
                act.category() == Category.CONSULT,
                DateSpan.day(day, DateBasis.EXPLICIT),
                null,
                random.nextInt(10) == 0 ? Modality.PLANNED : Modality.HAPPENED,
                List.of(),
                words,
                RULE,
                List.of(),
                List.of(words));
    }

    private static List<Statement> statements(RandomGenerator random, LocalDate day, Evidence words) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            String stance = List.of("supportive", "neutral", "critical").get(random.nextInt(3));
            statements.add(new Statement(
                    "s" + i,
                    List.of(i % 2 == 0 ? "a3" : "a4"),
                    List.of(),
                    List.of(i % 2 == 0 ? "a2" : "a1"),
                    "say",
                    "indirect",
                    words,
                    "fish",
                    stance,
                    List.of(i % 2 == 0 ? "a2" : "a1"),
                    null,
                    List.of(),
                    List.of(),
                    DateSpan.day(day, DateBasis.EXPLICIT),
                    List.of(words)));
        }
        return statements;
    }

    private static List<Agreement> agreements(int number, LocalDate day, Evidence words) {
        DateSpan signed = DateSpan.day(day, DateBasis.EXPLICIT);
        return List.of(new Agreement(
                "g1",
                "treaty number " + number / 3 + " on fisheries",
                List.of(),
                "treaty",
                null,
                List.of("a1", "a2"),
                "signed",
                List.of(),
                List.of(Agreement.Step.taken(StepKind.SIGNED, signed, List.of("a1", "a2"), words)),
                new Agreement.Amount(1e6 + number, "USD", null),
                List.of(),
                List.of(words)));
    }

    private static List<Meeting> meetings(LocalDate day, Evidence words) {
        return List.of(new Meeting(
                "m1",
                Meeting.Level.MEETING,
                null,
                List.of("a3"),
                List.of("a4"),
                List.of(),
                "working",
                "bilateral",
                null,
                DateSpan.day(day, DateBasis.EXPLICIT),
                null,
                Meeting.Outcome.HELD,
                List.of("fish"),
                List.of(),
                Answer.NO,
                List.of(),
                List.of(),
                null,
                List.of(words)));
    }

    private static List<CalendarEntry> calendar(int number, LocalDate day, Evidence words) {
        return List.of(new CalendarEntry(
                "k1",
                CalendarEntry.Kind.SCHEDULED,
                CalendarEntry.Act.MEETING,
                "round " + number + " of the talks",
                List.of("a1", "a2"),
                null,
                DateSpan.day(day.plusDays(30), DateBasis.EXPLICIT),
                null,
                List.of(words)));
    }
}
