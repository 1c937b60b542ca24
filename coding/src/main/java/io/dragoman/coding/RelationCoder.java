package io.dragoman.coding;

import io.dragoman.coding.event.EventCoder;
import io.dragoman.coding.event.Reading;
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
import org.jspecify.annotations.Nullable;

/**
 * Codes relations in single sentences: those it finds, or the one between a pair that is given. In contrast to the
 * article record, phrases that name no known actor count as actors without a code. Immutable and thread-safe.
 */
public final class RelationCoder {

    private final Coder coder;
    private final Ontology ontology;

    public RelationCoder(Lexicon lexicon, Coder coder) {
        this.coder = coder;
        this.ontology = lexicon.ontology();
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

    /** A coded relation, with the words that stand for source and target. */
    public record Relation(
            Category category,
            String cameo,
            Modality modality,
            List<Span> source,
            @Nullable String sourceCode,
            List<Span> target,
            @Nullable String targetCode,
            RuleReference rule) {
        public Relation {
            source = List.copyOf(source);
            target = List.copyOf(target);
        }
    }

    /**
     * An act that may be the relation.
     *
     * @param points what speaks for it and, below zero, against it, by what it is given for
     */
    public record Candidate(Relation relation, Reading reading, Map<String, Double> points) {
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
        for (Coder.SentenceReading read : coder.readAll(analyzed)) {
            for (EventCoder.Outcome outcome : read.outcomes()) {
                Candidate candidate = pair == null ? found(read, outcome) : given(read, outcome, pair);
                if (candidate != null) {
                    candidates.add(candidate);
                }
            }
        }
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
    }

    private @Nullable Candidate found(Coder.SentenceReading read, EventCoder.Outcome outcome) {
        Reading reading = outcome.reading();
        SentenceCast actors = read.actors();
        List<Token> sourceWords = reading.source();
        List<Token> targetWords = reading.target();
        if (targetWords.isEmpty() && sourceWords.size() > 1) {
            targetWords = sourceWords.subList(1, sourceWords.size());
            sourceWords = sourceWords.subList(0, 1);
        }
        if (sourceWords.isEmpty() || (targetWords.isEmpty() && !reading.targetOptional())) {
            return null;
        }
        List<Span> source = spans(actors, sourceWords);
        List<Span> target = spans(actors, targetWords);
        Map<String, Double> points = new LinkedHashMap<>();
        points.put("source known", quality(actors, sourceWords));
        points.put("target known", quality(actors, targetWords));
        points.put("depth", -depth(actors.sentence(), reading) / 10.0);
        return relation(reading, source, code(actors, sourceWords), target, code(actors, targetWords), points);
    }

    private static double quality(SentenceCast actors, List<Token> words) {
        SentenceCast.Found found = actors.find(words);
        return found.isEmpty() ? 0 : found.direct() ? 2 : 1.5;
    }

    private static int depth(Sentence sentence, Reading reading) {
        int depth = 0;
        for (Token at = sentence.head(reading.top()); at != null; at = sentence.head(at)) {
            depth++;
        }
        return depth;
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

    private static @Nullable String code(SentenceCast actors, List<Token> words) {
        for (Participant participant : actors.find(words).participants()) {
            if (participant.code() != null) {
                return participant.code();
            }
        }
        return null;
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
                                reading.frame().at()),
                        reading,
                        points);
    }

    private @Nullable Candidate given(Coder.SentenceReading read, EventCoder.Outcome outcome, Pair pair) {
        Sentence sentence = read.actors().sentence();
        List<Token> sources = tokens(sentence, pair.source());
        List<Token> targets = tokens(sentence, pair.target());
        Reading reading = outcome.reading();
        Map<String, Double> points = new LinkedHashMap<>();
        points.put("source fits", fit(sentence, reading.source(), sources, reading));
        points.put("target fits", fit(sentence, reading.target(), targets, reading));
        points.put(
                "the other way round",
                -0.8
                        * (fit(sentence, reading.source(), targets, null)
                                + fit(sentence, reading.target(), sources, null)));
        points.put("open slot", reading.source().isEmpty() || reading.target().isEmpty() ? 0.25 : 0);
        points.put("between them", onPath(sentence, reading, sources, targets) ? 1.0 : 0);
        points.put("depth", -depth(sentence, reading) / 20.0);
        return relation(
                reading,
                pair.source(),
                codeAt(read.actors(), sources),
                pair.target(),
                codeAt(read.actors(), targets),
                points);
    }

    private static List<Token> tokens(Sentence sentence, List<Span> spans) {
        return sentence.tokens().stream()
                .filter(token -> spans.stream().anyMatch(span -> span.overlaps(token.span())))
                .toList();
    }

    /** How well words of a slot fit given words: 3 the same, 2 one inside the other's phrase, 1 below the act. */
    private static double fit(Sentence sentence, List<Token> slot, List<Token> given, @Nullable Reading reading) {
        if (given.isEmpty()) {
            return 0;
        }
        Token head = headOf(sentence, given);
        for (Token word : slot) {
            if (given.contains(word)) {
                return 3;
            }
        }
        for (Token word : slot) {
            if (sentence.isUnder(head, word) && !verbBetween(sentence, head, word)) {
                return 2;
            }
        }
        return reading != null && sentence.isUnder(head, reading.top()) ? 1 : 0;
    }

    private static boolean verbBetween(Sentence sentence, Token from, Token to) {
        for (Token at = sentence.head(from); at != null && !at.equals(to); at = sentence.head(at)) {
            if (at.isVerb() && at.role() != Role.NOUN_CLAUSE) {
                return true;
            }
        }
        return false;
    }

    /** The word of a stretch that the rest of it depends on. */
    private static Token headOf(Sentence sentence, List<Token> words) {
        for (Token word : words) {
            Token head = sentence.head(word);
            if (head == null || !words.contains(head)) {
                return word;
            }
        }
        return words.get(0);
    }

    private static boolean onPath(Sentence sentence, Reading reading, List<Token> sources, List<Token> targets) {
        if (sources.isEmpty() || targets.isEmpty()) {
            return false;
        }
        List<Token> path = new ArrayList<>();
        for (Token at = headOf(sentence, sources); at != null; at = sentence.head(at)) {
            path.add(at);
        }
        List<Token> other = new ArrayList<>();
        for (Token at = headOf(sentence, targets); at != null; at = sentence.head(at)) {
            other.add(at);
        }
        Token meeting = path.stream().filter(other::contains).findFirst().orElse(null);
        if (meeting == null) {
            return false;
        }
        List<Token> between = new ArrayList<>(path.subList(0, path.indexOf(meeting) + 1));
        between.addAll(other.subList(0, other.indexOf(meeting) + 1));
        return between.contains(reading.trigger()) || between.contains(reading.top());
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
