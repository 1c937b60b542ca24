package io.dragoman.coding.lexicon;

import io.dragoman.record.RuleReference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that name an act, or that act upon another act, with the places where its participants stand.
 *
 * @param code CAMEO code; for a governor the code where no act is found below it; null for governors that are nothing
 *     alone
 * @param operator what a governor does to the act it governs; null for acts
 * @param verbs lemmas; further words of a multiword verb follow after blanks
 * @param nouns lemmas of nouns that name the same act
 * @param adjectives lemmas of adjectives after a copula
 * @param source slots of the clause that hold who acts, by preference
 * @param target slots of the clause that hold who is acted upon, by preference; empty where none is needed
 * @param targetOptional whether the act is complete without a target
 * @param conditions slot to the words (lemmas) one of which must head it
 * @param nominalSource slots of the noun phrase, as {@code source}
 * @param nominalTarget slots of the noun phrase, as {@code target}
 * @param over where a governed act stands
 */
public record Frame(
        RuleReference at,
        @Nullable String code,
        @Nullable Operator operator,
        List<String> verbs,
        List<String> nouns,
        List<String> adjectives,
        List<String> source,
        List<String> target,
        boolean targetOptional,
        Map<String, Set<String>> conditions,
        List<String> nominalSource,
        List<String> nominalTarget,
        boolean symmetric,
        List<String> over,
        List<Example> examples) {

    public boolean isGovernor() {
        return operator != null;
    }
}
