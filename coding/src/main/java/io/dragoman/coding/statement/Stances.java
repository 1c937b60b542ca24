package io.dragoman.coding.statement;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.text.Role;
import io.dragoman.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges whether words speak for or against something, by the words of the lexicon that praise and blame. */
final class Stances {

    static final String SUPPORTIVE = "supportive";
    static final String CRITICAL = "critical";
    static final String NEUTRAL = "neutral";

    private static final int LEAN = 2;
    private static final int REQUESTED_WITHIN = 8;
    private static final int ENOUGH = 2;
    private static final int NEGATED_WITHIN = 4;
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "no", "never", "without", "nor", "little", "lack");

    private final Lexicon lexicon;

    Stances(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The stance of what is said.
     *
     * @param said the words, in order
     * @param lean what the reporting words themselves say, null for nothing
     * @param judgement whether they are the author's, who reports what others praise and blame as well
     * @param denied whether it is said not to be so, and nobody is blamed for what he is told to have done
     */
    String of(List<Token> said, @Nullable String lean, boolean judgement, boolean denied) {
        int sum = SUPPORTIVE.equals(lean) ? LEAN : CRITICAL.equals(lean) ? -LEAN : 0;
        for (int i = 0; i < said.size(); i++) {
            int weight = isBrokenOff(said, i) ? 0 : weight(said.get(i), judgement, denied);
            if (weight != 0 && isNegated(said, i)) {
                // What is not said to be good is not yet bad.
                weight = -Integer.signum(weight);
            } else if (weight < 0 && isReversed(said, i)) {
                weight = 1;
            }
            sum += weight;
        }
        return sum >= ENOUGH ? SUPPORTIVE : sum <= -ENOUGH ? CRITICAL : NEUTRAL;
    }

    /** Whether somebody is asked to end what he does: "urged Chad to <u>stop</u> the raids". */
    boolean isToStop(List<Token> said) {
        for (int i = 0; i < Math.min(said.size(), REQUESTED_WITHIN); i++) {
            if (said.get(i).isVerb()
                    && lexicon.inSet("ceasing-verbs", said.get(i).lemma())) {
                return !isNegated(said, i);
            }
        }
        return false;
    }

    private int weight(Token token, boolean judgement, boolean denied) {
        String word = token.tag().startsWith("JJR") ? Grammar.lower(token) : token.lemma();
        if (word.equals("concerned") && token.role() == Role.ADJECTIVE_MODIFIER) {
            return 0;
        }
        if (lexicon.inSet("stance-dismissive", word)) {
            return -2;
        }
        if (!judgement && !denied && token.isVerb() && lexicon.inSet("hostile-deeds", word)) {
            return -2;
        }
        boolean reported = judgement && !token.isAdjective() && !token.tag().startsWith("RB");
        if (reported) {
            return 0;
        }
        if (lexicon.inSet("stance-critical-strong", word)) {
            return -2;
        }
        if (lexicon.inSet("stance-supportive-strong", word)) {
            return judgement ? 1 : 2;
        }
        if (lexicon.inSet("stance-critical", word)) {
            return -1;
        }
        return lexicon.inSet("stance-supportive", word) ? 1 : 0;
    }

    /** "broke <u>off</u> talks" is not "broke its word". */
    private static boolean isBrokenOff(List<Token> said, int at) {
        return at + 1 < said.size() && said.get(at + 1).role() == Role.PARTICLE;
    }

    private static boolean isNegated(List<Token> said, int at) {
        for (int i = Math.max(0, at - NEGATED_WITHIN); i < at; i++) {
            Token before = said.get(i);
            if (i + 1 < said.size() && Grammar.lower(said.get(i + 1)).matches("only|merely|just|simply")) {
                continue;
            }
            if (NEGATIONS.contains(Grammar.lower(before)) || before.role() == Role.NEGATION) {
                return true;
            }
        }
        return false;
    }

    /** "abandoned the fallacious logic", "overcome the crisis": an end of something bad. */
    private boolean isReversed(List<Token> said, int at) {
        for (int i = Math.max(0, at - NEGATED_WITHIN); i < at; i++) {
            if (lexicon.inSet("stance-reversers", said.get(i).lemma())) {
                return true;
            }
        }
        return false;
    }
}
