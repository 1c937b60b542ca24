package io.dragoman.coding;

import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.event.ActorCount;
import io.dragoman.coding.event.Echoes;
import io.dragoman.coding.event.EventCoder;
import io.dragoman.coding.event.EventReader;
import io.dragoman.coding.event.Miss;
import io.dragoman.coding.event.Reading;
import io.dragoman.coding.event.SameAct;
import io.dragoman.coding.event.StandingDoers;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.Ontology;
import io.dragoman.coding.mention.Cast;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.MentionFinder;
import io.dragoman.coding.mention.NameTrie;
import io.dragoman.coding.mention.OfficeHolders;
import io.dragoman.coding.mention.Overview;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.record.ActorType;
import io.dragoman.record.Category;
import io.dragoman.record.Span;
import io.dragoman.text.AnalyzedArticle;
import io.dragoman.text.Article;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentences of an article twice: first who is named how often, then, in the order of the text, who does what;
 * what was told before helps to read what follows. Immutable and thread-safe.
 */
final class SentenceReader {

    /** CAMEO: make a visit. */
    private static final String VISIT = "042";

    private static final int YEAR = 4;
    private static final int ISSUER_WORDS = 10;

    private final Lexicon lexicon;
    private final OfficeHolders holders;
    private final MentionFinder mentions;
    private final EventReader reader;
    private final EventCoder events;
    private final SameAct once;

    SentenceReader(Lexicon lexicon, NameTrie trie, EventCoder events) {
        this.lexicon = lexicon;
        this.holders = new OfficeHolders(lexicon);
        this.mentions = new MentionFinder(lexicon, trie);
        this.reader = new EventReader(lexicon);
        this.events = events;
        this.once = new SameAct(lexicon.ontology());
    }

    /** The sentences of an article with the actors they share. */
    record Whole(List<SentenceReading> sentences, Cast cast) {}

    Whole read(AnalyzedArticle analyzed) {
        Article article = analyzed.article();
        List<List<Mention>> found =
                analyzed.sentences().stream().map(mentions::find).toList();
        Cast cast =
                new Cast(lexicon, holders, article.text(), article.document().published(), overview(analyzed, found));
        List<SentenceReading> readings = new ArrayList<>();
        Echoes echoes = new Echoes();
        StandingDoers doers = new StandingDoers(lexicon);
        for (int i = 0; i < found.size(); i++) {
            Sentence sentence = analyzed.sentences().get(i);
            SentenceCast actors = new SentenceCast(sentence, found.get(i), cast);
            List<EventCoder.Outcome> outcomes = new ArrayList<>();
            for (Reading reading : reader.read(sentence, counted(actors))) {
                EventCoder.Outcome outcome = doers.of(actors, events.cast(reading, actors));
                outcomes.add(outcome);
                rememberDeed(outcome, cast);
            }
            // who met and who agreed counts for what follows even where another word tells it better
            List<EventCoder.Outcome> all = outcomes;
            outcomes = new ArrayList<>(once.once(sentence, all));
            List<EventCoder.Outcome> again = echoes.of(actors, outcomes);
            outcomes.addAll(again);
            for (EventCoder.Outcome outcome :
                    Stream.concat(all.stream(), again.stream()).toList()) {
                if (!isOfAnotherTime(outcome, sentence, article.document().published())) {
                    remember(outcome, cast);
                }
            }
            rememberSubject(actors, cast);
            readings.add(new SentenceReading(actors, outcomes));
        }
        return new Whole(readings, cast);
    }

    private Overview overview(AnalyzedArticle analyzed, List<List<Mention>> found) {
        Article article = analyzed.article();
        String title = article.document().title();
        List<String> seats = analyzed.sentences().stream()
                .map(Sentence::dateline)
                .filter(Objects::nonNull)
                .limit(1)
                .flatMap(span -> mentions.countries(article.text().slice(span)).stream())
                .toList();
        return Overview.of(
                analyzed.sentences(),
                found,
                title == null ? List.of() : mentions.countries(title),
                seats.isEmpty() ? null : seats.get(seats.size() - 1),
                issuer(article));
    }

    /** The country whose ministry or government issues the document, by a short line of its head. */
    private @Nullable String issuer(Article article) {
        String publication = article.document().publication();
        String head = article.text().slice(new Span(0, article.document().body().start()));
        return Stream.concat(Stream.ofNullable(publication), head.lines())
                .filter(line -> line.split(" ", -1).length <= ISSUER_WORDS)
                .filter(line -> !line.equals(article.document().title()) || mentions.isUnionBody(line))
                .map(mentions::issuer)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What words of a sentence would have named an act, and what they lacked. */
    List<Miss> misses(SentenceReading read) {
        return reader.trace(read.sentence(), counted(read.actors())).misses();
    }

    private ActorCount counted(SentenceCast actors) {
        return new ActorCount() {
            @Override
            public int of(Token word) {
                return actors.count(word);
            }

            @Override
            public boolean named(Token word) {
                return actors.isNamed(word);
            }

            @Override
            public boolean isPerson(Token word) {
                return actors.find(List.of(word)).participants().stream()
                        .anyMatch(participant -> participant.type() == ActorType.PERSON);
            }

            @Override
            public boolean isQuantity(Token word) {
                return lexicon.inSet("quantity-nouns", word.lemma());
            }
        };
    }

    /** Who met and who agreed, for the sentences that follow. */
    private void remember(EventCoder.Outcome outcome, Cast cast) {
        EventCoder.Cast filled = outcome.cast();
        if (filled == null || !filled.symmetric()) {
            return;
        }
        Ontology.CameoCode code = lexicon.ontology().code(filled.reading().code());
        List<Participant> parties = new ArrayList<>(filled.source());
        parties.addAll(filled.target());
        if (code == null || parties.size() < 2 || areOfOneState(parties)) {
            return;
        }
        if (filled.reading().top().isVerb()) {
            cast.group(parties);
        }
        if (code.category() == Category.CONSULT) {
            cast.happening(false, parties);
        } else if (namesAgreement(filled.reading())) {
            cast.happening(true, parties);
        }
    }

    /** Those of one state, whose meeting is no talk between states: "the talks" are others. */
    private static boolean areOfOneState(List<Participant> parties) {
        String state = parties.get(0).country();
        return state != null && parties.stream().allMatch(each -> state.equals(each.country()));
    }

    /** Who did what, for "the charge" or "the move" in the same sentence or later. */
    private void rememberDeed(EventCoder.Outcome outcome, Cast cast) {
        EventCoder.Cast filled = outcome.cast();
        Ontology.CameoCode code =
                filled == null ? null : lexicon.ontology().code(filled.reading().code());
        if (filled != null && code != null && !filled.symmetric()) {
            cast.deed(code.category(), filled.source(), filled.target());
            if (filled.reading().code().equals(VISIT) && filled.target().size() == 1) {
                filled.target().stream()
                        .filter(goal -> goal.type() == ActorType.COUNTRY)
                        .forEach(goal -> cast.travelled(filled.source(), goal));
            }
        }
    }

    /** Whether the words of an act say a year that is over: those talks are not the ones that go on. */
    private static boolean isOfAnotherTime(
            EventCoder.Outcome outcome, Sentence sentence, @Nullable LocalDate published) {
        if (published == null || outcome.cast() == null) {
            return false;
        }
        Reading reading = outcome.reading();
        for (Token token : sentence.tokens()) {
            String form = token.form();
            boolean year = form.length() == YEAR
                    && (form.startsWith("19") || form.startsWith("20"))
                    && isNumber(form)
                    && Integer.parseInt(form) < published.getYear() - 1;
            if (year && isOf(token, reading, sentence)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time belongs to the words of an act, not to something else in its sentence. */
    private static boolean isOf(Token time, Reading reading, Sentence sentence) {
        Token up = sentence.head(time);
        while (up != null && !up.isVerb() && (!up.isNoun() || up.isProperNoun())) {
            up = sentence.head(up);
        }
        return up != null && (up.equals(reading.trigger()) || up.equals(reading.top()));
    }

    private static boolean isNumber(String form) {
        return form.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private static void rememberSubject(SentenceCast actors, Cast cast) {
        Sentence sentence = actors.sentence();
        for (Token token : sentence.tokens()) {
            Token verb = sentence.head(token);
            boolean main = (token.role() == Role.SUBJECT || token.role() == Role.PASSIVE_SUBJECT)
                    && verb != null
                    && verb.role() == Role.ROOT;
            if (main) {
                cast.crowd(sentence, token, actors.find(List.of(token)).participants());
            }
        }
    }

    private boolean namesAgreement(Reading reading) {
        return Stream.concat(
                        Stream.of(reading.trigger()), reading.slots().stream().flatMap(slot -> slot.words().stream()))
                .anyMatch(word -> lexicon.inSet("agreement-happenings", word.lemma()));
    }
}
