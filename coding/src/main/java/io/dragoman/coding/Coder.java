package io.dragoman.coding;

import io.dragoman.coding.agreement.AgreementFinder;
import io.dragoman.coding.agreement.LedgerActs;
import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.article.CodedEvent;
import io.dragoman.coding.article.Narrative;
import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.calendar.CalendarFinder;
import io.dragoman.coding.coreference.CoreferenceFinder;
import io.dragoman.coding.event.EventCoder;
import io.dragoman.coding.event.Reading;
import io.dragoman.coding.event.Step;
import io.dragoman.coding.figure.FigureFinder;
import io.dragoman.coding.lexicon.AgreementNoun;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.Ontology;
import io.dragoman.coding.lexicon.Operator;
import io.dragoman.coding.mark.MarkFinder;
import io.dragoman.coding.meeting.MeetingFinder;
import io.dragoman.coding.mention.ActorGate;
import io.dragoman.coding.mention.NameTrie;
import io.dragoman.coding.relation.CharacterisationFinder;
import io.dragoman.coding.statement.StatementFinder;
import io.dragoman.coding.time.TimeMention;
import io.dragoman.coding.time.TimeTagger;
import io.dragoman.record.Agreement;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.CalendarEntry;
import io.dragoman.record.Coreference;
import io.dragoman.record.Event;
import io.dragoman.record.Figure;
import io.dragoman.record.Manifest;
import io.dragoman.record.Meeting;
import io.dragoman.record.Relation;
import io.dragoman.record.Statement;
import io.dragoman.record.TimeExpression;
import io.dragoman.text.AnalyzedArticle;
import io.dragoman.text.Article;
import io.dragoman.text.ArticleText;
import io.dragoman.text.Gate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Codes articles. The way of one article: each sentence's mentions are found and joined to the article's cast of actors,
 * its frames are matched and composed into readings, readings whose actors are known become events; times and places are
 * collected beside. Immutable and thread-safe; the same article gives the same record.
 */
public final class Coder {

    private static final Set<Operator> JUDGING = Set.of(Operator.CONDEMN, Operator.HELP);

    private final Lexicon lexicon;
    private final SentenceReader sentences;
    private final EventCoder events;
    private final Gate gate;
    private final MarkFinder marks;
    private final Manifest manifest;
    private final StatementFinder statementFinder;
    private final FigureFinder figureFinder;
    private final AgreementFinder agreementFinder;
    private final LedgerActs ledgerActs;
    private final MeetingFinder meetingFinder;
    private final CalendarFinder calendarFinder;
    private final CharacterisationFinder characterisations;
    private final CoreferenceFinder coreferences = new CoreferenceFinder();
    private final TimeTagger timeTagger = new TimeTagger();

    /** A coder over a lexicon; the manifest is put on every record. */
    public Coder(Lexicon lexicon, Manifest manifest) {
        NameTrie trie = new NameTrie(lexicon);
        this.lexicon = lexicon;
        this.events = new EventCoder(lexicon);
        this.sentences = new SentenceReader(lexicon, trie, events);
        this.gate = new ActorGate(
                trie,
                Stream.concat(
                                lexicon.findings().agreementNouns().stream()
                                        .filter(noun -> noun.needs() == AgreementNoun.Needs.NOTHING
                                                || noun.needs() == AgreementNoun.Needs.TOPIC)
                                        .flatMap(noun -> noun.words().stream()),
                                lexicon.words("gate-words").stream())
                        .collect(Collectors.toSet()));
        this.statementFinder = new StatementFinder(lexicon);
        this.figureFinder = new FigureFinder(lexicon);
        this.agreementFinder = new AgreementFinder(lexicon);
        this.ledgerActs = new LedgerActs(lexicon);
        this.meetingFinder = new MeetingFinder(lexicon);
        this.calendarFinder = new CalendarFinder(lexicon);
        this.characterisations = new CharacterisationFinder(lexicon);
        this.marks = new MarkFinder(lexicon);
        this.manifest = manifest;
    }

    /** Which sentences are worth a parse. */
    public Gate gate() {
        return gate;
    }

    public ArticleRecord code(AnalyzedArticle analyzed) {
        Article article = analyzed.article();
        PlaceFinder places = new PlaceFinder(article.text(), lexicon);
        ArticleReading reading = read(analyzed, places);
        List<TimeExpression> expressions = new ArrayList<>();
        for (TimeMention time : reading.times()) {
            expressions.add(new TimeExpression(
                    "t" + (expressions.size() + 1),
                    time.date(),
                    List.of(article.text().evidence(time.span()))));
        }
        List<Statement> statements = statementFinder.find(reading);
        List<Figure> figures = figureFinder.find(reading, statements);
        List<Agreement> agreements = agreementFinder.find(reading, statements, figures);
        List<Meeting> meetings = meetingFinder.find(reading, agreements);
        List<CalendarEntry> calendar = calendarFinder.find(reading, agreements);
        List<Relation> relations = characterisations.find(reading, statements);
        List<Coreference> coreference = coreferences.find(reading);
        ArticleRecord record = new ArticleRecord(
                article.id(),
                article.name(),
                article.text().string(),
                manifest,
                article.document(),
                reading.cast().actors(),
                events(reading, agreements),
                statements,
                agreements,
                meetings,
                calendar,
                figures,
                relations,
                expressions,
                places.places(),
                coreference);
        return marks.mark(record, reading);
    }

    private List<Event> events(ArticleReading reading, List<Agreement> agreements) {
        List<Event> told = reading.events().stream().map(CodedEvent::event).toList();
        ArticleText text = reading.article().text();
        List<Event> all = new ArrayList<>(told);
        all.addAll(ledgerActs.of(
                agreements,
                told,
                reading.cast().actors(),
                proof -> reading.sentences().stream()
                        .map(sentence -> sentence.sentence().span())
                        .filter(span -> span.overlaps(proof.span()))
                        .findFirst()
                        .map(text::evidence)
                        .orElse(proof)));
        return all;
    }

    private ArticleReading read(AnalyzedArticle analyzed, PlaceFinder places) {
        Article article = analyzed.article();
        List<TimeMention> times = timeTagger.tag(analyzed);
        Narrative narrative =
                new Narrative(analyzed.sentences(), times, article.document().published());
        List<CodedEvent> found = new ArrayList<>();
        SentenceReader.Whole whole = sentences.read(analyzed);
        for (SentenceReading read : whole.sentences()) {
            places.collect(read.actors());
            Set<String> seen = new HashSet<>();
            for (EventCoder.Outcome outcome : ownActs(read)) {
                EventCoder.Cast filled = outcome.cast();
                if (filled != null && seen.add(signature(filled))) {
                    Event event = events.event(
                            "e" + (found.size() + 1),
                            filled,
                            read.actors(),
                            article.text(),
                            narrative.dateOf(read.sentence(), outcome.reading()),
                            places.of(outcome.reading(), read.actors()));
                    found.add(new CodedEvent(event, outcome.reading(), read.actors()));
                }
            }
        }
        return new ArticleReading(article, whole.sentences(), found, times, narrative, whole.cast());
    }

    /** Reads every sentence and keeps what was seen on the way, for explanations and for the relation of a pair. */
    public List<SentenceReading> readAll(AnalyzedArticle analyzed) {
        return sentences.read(analyzed).sentences();
    }

    /** Reads every sentence as {@link #code} does and says what was taken for what, and what was left. */
    public List<Explanation> explain(AnalyzedArticle analyzed) {
        Article article = analyzed.article();
        PlaceFinder places = new PlaceFinder(article.text(), lexicon);
        Narrative narrative = new Narrative(
                analyzed.sentences(),
                timeTagger.tag(analyzed),
                article.document().published());
        List<Explanation> explanations = new ArrayList<>();
        for (SentenceReading read : sentences.read(analyzed).sentences()) {
            List<Explanation.Act> acts = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (EventCoder.Outcome outcome : read.outcomes()) {
                EventCoder.Cast filled = outcome.cast();
                boolean first = filled != null && !isRetold(outcome, read.outcomes()) && seen.add(signature(filled));
                acts.add(new Explanation.Act(
                        outcome,
                        first ? narrative.dateOf(read.sentence(), outcome.reading()) : null,
                        first ? places.of(outcome.reading(), read.actors()) : null,
                        filled != null && !first));
            }
            explanations.add(new Explanation(read.actors(), acts, sentences.misses(read)));
        }
        return explanations;
    }

    /** What a sentence tells in its own right: without purposes beside facts and acts that others have taken in. */
    List<EventCoder.Outcome> ownActs(SentenceReading read) {
        List<EventCoder.Outcome> all = read.outcomes();
        boolean facts = all.stream().anyMatch(outcome -> outcome.cast() != null && !isPurpose(outcome.reading()));
        return all.stream()
                .filter(outcome -> !(facts && isPurpose(outcome.reading())) && !isRetold(outcome, all))
                .toList();
    }

    /** A mere purpose beside an act of the same sentence is no event of its own. */
    private static boolean isPurpose(Reading reading) {
        return reading.steps().stream().anyMatch(step -> step.kind() == Step.Kind.PURPOSE);
    }

    /** "Is <u>due</u> to visit", "<u>accused</u> Chad of violating the truce": what the coded act has taken in already. */
    private boolean isRetold(EventCoder.Outcome outcome, List<EventCoder.Outcome> all) {
        Reading reading = outcome.reading();
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        boolean judged = reading.steps().stream()
                .filter(step -> step.operator() != null && JUDGING.contains(step.operator()))
                .flatMap(step -> step.words().stream())
                .anyMatch(word -> all.stream()
                        .anyMatch(other -> other.cast() != null
                                && !other.equals(outcome)
                                && other.reading().trigger().equals(word)));
        if (judged) {
            // "protested against a compromise": the protest is told already
            return true;
        }
        return code != null
                && all.stream()
                        .filter(other -> other.cast() != null && !other.equals(outcome))
                        .map(EventCoder.Outcome::reading)
                        .filter(other -> other.steps().stream()
                                .anyMatch(step -> step.kind() == Step.Kind.GOVERNOR
                                        && step.words().contains(reading.trigger())))
                        .map(other -> lexicon.ontology().code(other.code()))
                        .anyMatch(other -> other != null && other.category() == code.category());
    }

    private static String signature(EventCoder.Cast cast) {
        return cast.reading().code()
                + cast.source()
                + cast.target()
                + cast.reading().modality();
    }
}
