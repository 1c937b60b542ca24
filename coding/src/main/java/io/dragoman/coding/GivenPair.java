package io.dragoman.coding;

import io.dragoman.coding.event.Reading;
import io.dragoman.record.Span;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A pair that is to be related, in one sentence: how well acts fit it, and which words stand about it. */
final class GivenPair {

    /** Of words before, between and after the pair: so many are near enough to tell of it. */
    private static final int BEFORE = 2;

    private static final int BETWEEN_FIRST = 10;
    private static final int BETWEEN_LAST = 8;
    private static final int AFTER = 4;

    /** What belongs to a verb as closely as the pair itself. */
    private static final Set<Role> CLOSE =
            Set.of(Role.OBJECT, Role.PARTICLE, Role.NEGATION, Role.AUXILIARY, Role.CLAUSE_COMPLEMENT, Role.ATTRIBUTE);

    private static final String SOURCE_FITS = "source fits";
    private static final String TARGET_FITS = "target fits";

    private final Sentence sentence;
    private final List<Token> sources;
    private final List<Token> targets;

    GivenPair(Sentence sentence, RelationCoder.Pair pair) {
        this.sentence = sentence;
        this.sources = tokens(sentence, pair.source());
        this.targets = tokens(sentence, pair.target());
    }

    List<Token> sources() {
        return sources;
    }

    List<Token> targets() {
        return targets;
    }

    /** How many of source and target stand in the sentence. */
    int sides() {
        return (sources.isEmpty() ? 0 : 1) + (targets.isEmpty() ? 0 : 1);
    }

    /** What speaks for an act, by what it is given for. */
    Map<String, Double> points(Reading reading) {
        Map<String, Double> points = new LinkedHashMap<>();
        points.put(SOURCE_FITS, fit(reading.source(), sources) + below(reading, reading.source(), sources));
        points.put(TARGET_FITS, fit(reading.target(), targets) + below(reading, reading.target(), targets));
        // What two do together is the same either way round.
        double turned = reading.symmetric() ? 0 : fit(reading.source(), targets) + fit(reading.target(), sources);
        points.put("the other way round", -0.4 * turned);
        points.put("open slot", reading.source().isEmpty() || reading.target().isEmpty() ? 0.25 : 0);
        points.put("between them", onPath(reading) ? 1.0 : 0);
        points.put("depth", -depth(sentence, reading) / 20.0);
        return points;
    }

    /**
     * Puts an act behind one that it only stands within, if that has the source and the target stands below it: "agreed
     * to return what it <u>seized</u> from the government" tells of agreeing.
     */
    List<RelationCoder.Candidate> outermostFirst(List<RelationCoder.Candidate> candidates) {
        return candidates.stream()
                .map(candidate ->
                        candidates.stream().anyMatch(other -> holds(other, candidate)) ? within(candidate) : candidate)
                .toList();
    }

    private boolean holds(RelationCoder.Candidate outer, RelationCoder.Candidate inner) {
        Reading above = outer.reading();
        Reading below = inner.reading();
        return above != null
                && below != null
                && !above.top().equals(below.top())
                && sentence.isUnder(below.top(), above.top())
                && outer.points().getOrDefault(SOURCE_FITS, 0.0) >= 2
                && outer.points().getOrDefault(TARGET_FITS, 0.0) >= 1;
    }

    private static RelationCoder.Candidate within(RelationCoder.Candidate candidate) {
        Map<String, Double> points = new LinkedHashMap<>(candidate.points());
        points.put("within another act of them", -2.0);
        return new RelationCoder.Candidate(candidate.relation(), candidate.reading(), candidate.words(), points);
    }

    /** Steps from the outermost word of an act to the root. */
    static int depth(Sentence sentence, Reading reading) {
        return pathUp(sentence, reading.top()).size() - 1;
    }

    /** Words near the pair, without the pair itself. */
    List<String> around() {
        List<Token> pair = Stream.concat(sources.stream(), targets.stream()).toList();
        int first = pair.stream().mapToInt(Token::index).min().orElse(0);
        int last = pair.stream().mapToInt(Token::index).max().orElse(0);
        List<Token> words = sentence.tokens().stream()
                .filter(token -> isWord(token) && !pair.contains(token))
                .toList();
        List<Token> before =
                words.stream().filter(token -> token.index() < first).toList();
        List<Token> between = words.stream()
                .filter(token -> token.index() > first && token.index() < last)
                .toList();
        List<Token> after = words.stream().filter(token -> token.index() > last).toList();
        List<Token> near = new ArrayList<>(before.subList(Math.max(0, before.size() - BEFORE), before.size()));
        if (between.size() > BETWEEN_FIRST + BETWEEN_LAST) {
            near.addAll(between.subList(0, BETWEEN_FIRST));
            near.addAll(between.subList(between.size() - BETWEEN_LAST, between.size()));
        } else {
            near.addAll(between);
        }
        near.addAll(after.subList(0, Math.min(AFTER, after.size())));
        return near.stream().map(Token::form).toList();
    }

    private static boolean isWord(Token token) {
        return token.form().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Words on the way through the tree from one to the other, and what belongs closely to them; not the pair itself. */
    List<String> path() {
        List<Token> between = between();
        return sentence.tokens().stream()
                .filter(token -> between.contains(token) || isClose(token, between))
                .filter(token -> !sources.contains(token) && !targets.contains(token))
                .map(Token::form)
                .toList();
    }

    private boolean isClose(Token token, List<Token> words) {
        Token head = sentence.head(token);
        return head != null && words.contains(head) && CLOSE.contains(token.role());
    }

    private static List<Token> tokens(Sentence sentence, List<Span> spans) {
        return sentence.tokens().stream()
                .filter(token -> spans.stream().anyMatch(span -> span.overlaps(token.span())))
                .toList();
    }

    /** How well words of a slot fit given words: 3 the same, 2 one inside the other's phrase. */
    private double fit(List<Token> slot, List<Token> given) {
        if (given.isEmpty()) {
            return 0;
        }
        if (slot.stream().anyMatch(given::contains)) {
            return 3;
        }
        Token head = headOf(given);
        return slot.stream().anyMatch(word -> sentence.isUnder(head, word) && !verbBetween(head, word)) ? 2 : 0;
    }

    /** 1 if given words that do not fit the slot stand below the act nevertheless. */
    private double below(Reading reading, List<Token> slot, List<Token> given) {
        return !given.isEmpty() && fit(slot, given) == 0 && sentence.isUnder(headOf(given), reading.top()) ? 1 : 0;
    }

    private boolean verbBetween(Token from, Token to) {
        for (Token at = sentence.head(from); at != null && !at.equals(to); at = sentence.head(at)) {
            if (at.isVerb() && at.role() != Role.NOUN_CLAUSE) {
                return true;
            }
        }
        return false;
    }

    /** The word of a stretch that the rest of it depends on. */
    private Token headOf(List<Token> words) {
        for (Token word : words) {
            Token head = sentence.head(word);
            if (head == null || !words.contains(head)) {
                return word;
            }
        }
        return words.get(0);
    }

    private boolean onPath(Reading reading) {
        List<Token> between = between();
        return between.contains(reading.trigger()) || between.contains(reading.top());
    }

    /** The words on the way through the tree from source to target, both and the one where they meet included. */
    private List<Token> between() {
        if (sources.isEmpty() || targets.isEmpty()) {
            return List.of();
        }
        List<Token> up = pathUp(sentence, headOf(sources));
        List<Token> other = pathUp(sentence, headOf(targets));
        Token meeting = up.stream().filter(other::contains).findFirst().orElse(null);
        if (meeting == null) {
            return List.of();
        }
        List<Token> between = new ArrayList<>(up.subList(0, up.indexOf(meeting) + 1));
        between.addAll(other.subList(0, other.indexOf(meeting)));
        return between;
    }

    private static List<Token> pathUp(Sentence sentence, Token from) {
        List<Token> path = new ArrayList<>();
        for (Token at = from; at != null; at = sentence.head(at)) {
            path.add(at);
        }
        return path;
    }
}
