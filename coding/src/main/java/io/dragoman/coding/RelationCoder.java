package io.dragoman.coding;

import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.event.EventCoder;
import io.dragoman.coding.event.Reading;
import io.dragoman.coding.event.Step;
import io.dragoman.coding.guess.Guess;
import io.dragoman.coding.guess.Guesser;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.Ontology;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.record.Category;
import io.dragoman.record.Modality;
import io.dragoman.record.RuleReference;
import io.dragoman.record.Span;
import io.dragoman.text.AnalyzedArticle;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Codes relations in single sentences: those it finds, or the one between a pair that is given. In contrast to the
 * article record, phrases that name no known actor count as actors without a code: all of a given pair, and of what it
 * finds itself those that somebody of public life deals with ({@link PublicActors}). Immutable and thread-safe.
 */
public final class RelationCoder {

    /** What stands in place of a rule where a category is guessed from words. */
    private static final RuleReference BACK_OFF = new RuleReference("back-off", "lexicon examples", 0);

    private static final String REPEATED = "told by another word too";

    /** Noted of acts that no record would have because a party is missing. */
    private static final String UNRECORDED = "not for the record";

    /** A reading below it holds neither of the pair: a guess from the words goes before it. */
    private static final double LEAST_FIT = 0.5;

    private final Coder coder;
    private final Ontology ontology;
    private final PublicActors politics;
    private final @Nullable Guesser guesser;

    /** A coder that guesses from words where no reading fits a given pair. */
    public RelationCoder(Lexicon lexicon, Coder coder) {
        this(lexicon, coder, new Guesser(lexicon));
    }

    /** A coder with a guesser, or without one for null: it then leaves what no reading fits. */
    public RelationCoder(Lexicon lexicon, Coder coder, @Nullable Guesser guesser) {
        this.coder = coder;
        this.ontology = lexicon.ontology();
        this.politics = new PublicActors(ontology);
        this.guesser = guesser;
    }

    /** A pair to be related: spans of the source and of the target; either may be empty, but not both. */
    public record Pair(List<Span> source, List<Span> target) {
        public Pair {
            source = List.copyOf(source);
            target = List.copyOf(target);
            if (source.isEmpty() && target.isEmpty()) {
                throw new IllegalArgumentException("a pair needs a source or a target");
            }
        }
    }

    /**
     * A coded relation, with the words that stand for source and target.
     *
     * @param why words that spoke for the category where it is guessed; empty where a rule made it
     */
    public record Relation(
            Category category,
            String cameo,
            Modality modality,
            List<Span> source,
            @Nullable String sourceCode,
            List<Span> target,
            @Nullable String targetCode,
            RuleReference rule,
            List<String> why) {
        public Relation {
            why = List.copyOf(why);
            source = List.copyOf(source);
            target = List.copyOf(target);
        }
    }

    /**
     * An act that may be the relation.
     *
     * @param reading null for a guess
     * @param words the word that names the act; for a guess the words that speak for it
     * @param points what speaks for it and, below zero, against it, by what it is given for
     */
    public record Candidate(
            Relation relation, @Nullable Reading reading, List<String> words, Map<String, Double> points) {
        public Candidate {
            words = List.copyOf(words);
        }

        public double score() {
            return points.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /** Relations of a text, best first; of the given pair if one is given. */
    public List<Relation> code(AnalyzedArticle analyzed, @Nullable Pair pair) {
        return candidates(analyzed, pair).stream().map(Candidate::relation).toList();
    }

    /** As {@link #code}, with what each relation was chosen for. */
    public List<Candidate> candidates(AnalyzedArticle analyzed, @Nullable Pair pair) {
        List<Candidate> candidates = new ArrayList<>();
        List<SentenceReading> sentences = coder.readAll(analyzed);
        for (SentenceReading read : sentences) {
            candidates.addAll(pair == null ? found(read) : given(read, pair));
        }
        if (pair != null && candidates.stream().allMatch(candidate -> candidate.score() < LEAST_FIT)) {
            Candidate guess = guess(sentences, pair);
            if (guess != null) {
                candidates.add(guess);
            }
        }
        return candidates.stream()
                .filter(candidate -> pair != null || candidates.stream().noneMatch(other -> repeats(candidate, other)))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
    }

    /** Whether an act that no record would have stands beside one between the same two that it would. */
    private static boolean repeats(Candidate candidate, Candidate other) {
        Relation one = candidate.relation();
        Relation by = other.relation();
        boolean again = candidate.points().containsKey(REPEATED);
        boolean alike = candidate.points().containsKey(UNRECORDED) && one.category() == by.category();
        return (again || alike)
                && !other.points().containsKey(UNRECORDED)
                && !other.points().containsKey(REPEATED)
                && one.sourceCode() != null
                && one.sourceCode().equals(by.sourceCode())
                && (one.targetCode() == null
                        ? one.category() == by.category()
                        : one.targetCode().equals(by.targetCode()));
    }

    private List<Candidate> found(SentenceReading read) {
        return coder.ownActs(read).stream()
                .map(outcome -> found(read, outcome))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Candidate found(SentenceReading read, EventCoder.Outcome outcome) {
        if (outcome.isDismissed()) {
            return null;
        }
        Reading reading = outcome.reading();
        SentenceCast actors = read.actors();
        List<Token> sourceWords = reading.source();
        List<Token> targetWords = reading.target();
        if (targetWords.isEmpty() && sourceWords.size() > 1) {
            List<Token> named = sourceWords.stream().filter(actors::names).toList();
            sourceWords = named.size() > 1 ? named : sourceWords;
            targetWords = sourceWords.subList(1, sourceWords.size());
            sourceWords = sourceWords.subList(0, 1);
        }
        EventCoder.Cast cast = outcome.cast();
        boolean blame = isBlame(reading);
        if (cast != null && !blame) {
            targetWords = meant(actors, cast, targetWords);
            sourceWords = doing(actors, cast, sourceWords);
        }
        if (!blame && isOwn(actors, sourceWords, targetWords)) {
            // "announced his retirement", "its embassy in Cairo": nobody does that to himself
            if (cast == null) {
                return null;
            }
            targetWords = wordsFor(actors, cast.target());
        }
        if (!blame && actors.find(targetWords).isEmpty()) {
            List<Token> near = nearestAfter(actors, reading, sourceWords);
            targetWords = near.isEmpty() ? targetWords : near;
        }
        if (sourceWords.isEmpty() || (targetWords.isEmpty() && !reading.targetOptional())) {
            return null;
        }
        if (cast == null
                && ((!targetWords.isEmpty() && sourceWords.containsAll(targetWords))
                        || !politics.takePart(actors, reading, sourceWords, targetWords))) {
            return null;
        }
        List<Span> source = spans(actors, sourceWords);
        // those who suffer what is condemned are not blamed for it
        List<Span> target = blame ? targetWords.stream().map(actors::phrase).toList() : spans(actors, targetWords);
        Map<String, Double> points = new LinkedHashMap<>();
        points.put("source known", quality(actors, sourceWords));
        points.put("target known", quality(actors, targetWords));
        if (cast == null) {
            points.put(outcome.isRepeated() ? REPEATED : UNRECORDED, 0.0);
        }
        points.put("depth", -GivenPair.depth(actors.sentence(), reading) / 10.0);
        return relation(
                reading,
                source,
                code(actors, sourceWords, cast == null ? List.of() : cast.source()),
                target,
                blame ? null : code(actors, targetWords, cast == null ? List.of() : cast.target()),
                points);
    }

    /** The words for a target without those for who does it, if the cast has no such target; for two who act together the other one. */
    private static List<Token> meant(SentenceCast actors, EventCoder.Cast cast, List<Token> words) {
        boolean named = !actors.find(words).isEmpty();
        List<Token> others = words.stream()
                .filter(word -> !(named && actors.find(List.of(word)).isEmpty()))
                .filter(word -> !areAll(actors.find(List.of(word)).participants(), cast.source(), cast.target()))
                .toList();
        if (!cast.symmetric() || cast.target().isEmpty() || !actors.find(others).isEmpty()) {
            return others;
        }
        List<Token> mentioned = actors.mentions().stream()
                .filter(mention -> actors.participants(mention).stream().anyMatch(cast.target()::contains))
                .map(mention -> actors.sentence().token(mention.head()))
                .toList();
        return mentioned.isEmpty() ? others : mentioned;
    }

    private static boolean areAll(List<Participant> some, List<Participant> in, List<Participant> besides) {
        return !some.isEmpty() && in.containsAll(some) && some.stream().noneMatch(besides::contains);
    }

    /** Of the words for those who act those that stand for the cast's source. */
    private static List<Token> doing(SentenceCast actors, EventCoder.Cast cast, List<Token> words) {
        List<Token> doing = words.stream()
                .filter(word ->
                        actors.find(List.of(word)).participants().stream().anyMatch(cast.source()::contains))
                .toList();
        return doing.isEmpty() ? words : doing;
    }

    /** Whether the words for the target lead to nobody but those who do it. */
    private static boolean isOwn(SentenceCast actors, List<Token> source, List<Token> target) {
        List<Participant> from = actors.find(source).participants();
        SentenceCast.Found found = actors.find(target);
        List<Participant> to = found.participants();
        // two governments of one country are not told apart
        boolean told = found.direct() && to.stream().anyMatch(each -> each.entry() == null);
        return !to.isEmpty() && !told && from.containsAll(to);
    }

    /** The first words of a sentence that name each of some actors. */
    private static List<Token> wordsFor(SentenceCast actors, List<Participant> wanted) {
        return actors.mentions().stream()
                .filter(mention -> actors.participants(mention).stream().anyMatch(wanted::contains))
                .map(mention -> actors.sentence().token(mention.head()))
                .limit(wanted.size())
                .toList();
    }

    /** "Condemned the bombing of Sudan": those who suffer a deed are not blamed for it. */
    private static boolean isBlame(Reading reading) {
        return reading.steps().stream().anyMatch(step -> step.kind() == Step.Kind.BLAME);
    }

    /**
     * For an act whose words tell no target: the nearest named actor after it, first in what hangs on it ("lifted the
     * curfew imposed in <u>Lima</u>"), then in the rest of the sentence.
     */
    private static List<Token> nearestAfter(SentenceCast actors, Reading reading, List<Token> source) {
        Sentence sentence = actors.sentence();
        if (isAside(sentence, reading.top())) {
            return List.of();
        }
        Token trigger = reading.trigger();
        List<Participant> doers = actors.find(source).participants();
        List<Token> after = actors.mentions().stream()
                .filter(mention -> mention.head() > reading.trigger().index())
                .filter(mention -> actors.participants(mention).stream()
                        .anyMatch(each -> each.country() != null || each.entry() != null))
                .filter(mention -> actors.participants(mention).stream().noneMatch(doers::contains))
                .map(mention -> sentence.token(mention.head()))
                .toList();
        return after.stream()
                .filter(word -> trigger.isVerb() || sentence.isUnder(word, trigger))
                .min(Comparator.comparing((Token word) -> !sentence.isUnder(word, reading.top()))
                        .thenComparingInt(Token::index))
                .map(List::of)
                .orElse(List.of());
    }

    /** "Sudan, <u>whose delegation had arrived</u>, walked out": whom the rest of the sentence names has no part in it. */
    private static boolean isAside(Sentence sentence, Token word) {
        for (Token at = word; at != null; at = sentence.head(at)) {
            if (at.role() == Role.RELATIVE_CLAUSE) {
                return true;
            }
        }
        return false;
    }

    private static double quality(SentenceCast actors, List<Token> words) {
        SentenceCast.Found found = actors.find(words);
        return found.isEmpty() ? 0 : found.direct() ? 2 : 1.5;
    }

    private static List<Span> spans(SentenceCast actors, List<Token> words) {
        List<Span> spans = new ArrayList<>();
        for (Token word : words) {
            SentenceCast.Found found = actors.find(List.of(word));
            if (found.direct()) {
                spans.addAll(found.spans());
            } else {
                spans.add(actors.phrase(word));
                spans.addAll(found.spans());
            }
        }
        return spans;
    }

    /** The code of the first whom the words stand for, of those who are in the cast if any is. */
    private static @Nullable String code(SentenceCast actors, List<Token> words, List<Participant> cast) {
        String first = null;
        for (Participant participant : actors.find(words).participants()) {
            String code = participant.code();
            if (code != null && cast.contains(participant)) {
                return code;
            }
            first = first == null ? code : first;
        }
        return first;
    }

    private @Nullable Candidate relation(
            Reading reading,
            List<Span> source,
            @Nullable String sourceCode,
            List<Span> target,
            @Nullable String targetCode,
            Map<String, Double> points) {
        Ontology.CameoCode code = ontology.code(reading.code());
        return code == null
                ? null
                : new Candidate(
                        new Relation(
                                code.category(),
                                code.code(),
                                reading.modality(),
                                source,
                                sourceCode,
                                target,
                                targetCode,
                                reading.frame().at(),
                                List.of()),
                        reading,
                        List.of(reading.trigger().form()),
                        points);
    }

    private List<Candidate> given(SentenceReading read, Pair pair) {
        SentenceCast actors = read.actors();
        GivenPair given = new GivenPair(actors.sentence(), pair);
        List<Candidate> candidates = new ArrayList<>();
        for (EventCoder.Outcome outcome : read.outcomes()) {
            Candidate candidate = relation(
                    outcome.reading(),
                    pair.source(),
                    codeAt(actors, given.sources()),
                    pair.target(),
                    codeAt(actors, given.targets()),
                    given.points(outcome.reading()));
            if (candidate != null) {
                candidates.add(candidate);
            }
        }
        return given.outermostFirst(candidates);
    }

    private @Nullable Candidate guess(List<SentenceReading> sentences, Pair pair) {
        GivenPair best = null;
        SentenceCast actors = null;
        for (SentenceReading read : sentences) {
            GivenPair given = new GivenPair(read.actors().sentence(), pair);
            if (best == null || given.sides() > best.sides()) {
                best = given;
                actors = read.actors();
            }
        }
        Guess guess =
                guesser == null || best == null || best.sides() == 0 ? null : guesser.guess(best.around(), best.path());
        return guess == null || best == null || actors == null
                ? null
                : new Candidate(
                        new Relation(
                                guess.category(),
                                guess.cameo(),
                                Modality.HAPPENED,
                                pair.source(),
                                codeAt(actors, best.sources()),
                                pair.target(),
                                codeAt(actors, best.targets()),
                                BACK_OFF,
                                guess.words()),
                        null,
                        guess.words(),
                        Map.of("words around the pair", LEAST_FIT));
    }

    private static @Nullable String codeAt(SentenceCast actors, List<Token> words) {
        for (Token word : words) {
            Mention mention = actors.mentionAt(word);
            if (mention != null) {
                for (Participant participant : actors.participants(mention)) {
                    if (participant.code() != null) {
                        return participant.code();
                    }
                }
            }
        }
        return null;
    }
}
