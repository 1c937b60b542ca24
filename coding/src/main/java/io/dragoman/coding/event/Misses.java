package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Goes through the words of a sentence that have no part in any reading and finds what keeps them from it. */
final class Misses {

    /** Endings of nouns that name what is done. */
    private static final List<String> ENDINGS =
            List.of("tion", "sion", "ment", "ance", "ence", "ing", "ure", "age", "ship", "sis", "al", "ery");

    private static final Set<String> HELPERS = Set.of("be", "have", "do", "will", "let", "get");

    /** Prepositions that lead from an act to a participant. */
    private static final Set<String> LINKS = Set.of("with", "against", "between", "by", "on", "to");

    private final Sentence sentence;
    private final Arguments arguments;
    private final Lexicon lexicon;
    private final FrameIndex acts;
    private final FrameIndex governors;

    Misses(Sentence sentence, Arguments arguments, Lexicon lexicon, FrameIndex acts, FrameIndex governors) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.lexicon = lexicon;
        this.acts = acts;
        this.governors = governors;
    }

    /** What is missed beside the readings and the misses that are known. */
    List<Miss> of(List<Reading> readings, List<Miss> known) {
        Set<Integer> used = new HashSet<>();
        readings.forEach(reading -> use(reading, used));
        for (Miss miss : known) {
            used.add(miss.word().index());
            if (miss instanceof Miss.NothingLeft left) {
                use(left.reading(), used);
            }
        }
        List<Miss> misses = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (!used.contains(token.index())) {
                misses.addAll(of(token));
            }
        }
        return misses;
    }

    private static void use(Reading reading, Set<Integer> used) {
        Stream<Token> steps = reading.steps().stream().flatMap(step -> step.words().stream());
        Stream<Token> slots = reading.slots().stream().flatMap(slot -> slot.words().stream());
        Stream.of(steps, slots, reading.source().stream(), reading.target().stream(), reading.attribution().stream())
                .flatMap(words -> words)
                .forEach(word -> used.add(word.index()));
    }

    private List<Miss> of(Token token) {
        boolean names = token.isVerb() || token.isNoun() || token.isAdjective();
        if (!names
                || token.isProperNoun()
                || token.role() == Role.AUXILIARY
                || token.role() == Role.PASSIVE_AUXILIARY) {
            return List.of();
        }
        List<Miss> misses = new ArrayList<>();
        for (FrameMatch match : governors.at(sentence, arguments, token)) {
            misses.add(new Miss.GovernsNothing(token, match.frame()));
        }
        misses.addAll(acts.misses(sentence, arguments, token));
        misses.addAll(governors.misses(sentence, arguments, token));
        if (misses.isEmpty() && mayNameAct(token)) {
            misses.add(new Miss.NoFrame(token));
        }
        return misses;
    }

    /** Verbs but helpers and light ones; common nouns that look like an act or stand where one does. */
    private boolean mayNameAct(Token token) {
        if (token.isVerb()) {
            return !HELPERS.contains(token.lemma())
                    && !lexicon.inSet("light-verbs", token.lemma())
                    && !lexicon.inSet("happen-verbs", token.lemma());
        }
        if (!token.isNoun()) {
            return false;
        }
        Token head = sentence.head(token);
        boolean carried = token.role() == Role.OBJECT && head != null && lexicon.inSet("light-verbs", head.lemma());
        boolean linked = sentence.children(token, Role.PREPOSITION).stream()
                .anyMatch(preposition -> LINKS.contains(preposition.lemma()));
        return carried
                || linked
                || ENDINGS.stream()
                        .anyMatch(ending ->
                                token.lemma().endsWith(ending) && token.lemma().length() > ending.length() + 2);
    }
}
