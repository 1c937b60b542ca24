package io.dragoman.coding.lexicon;

import io.dragoman.record.RuleReference;
import java.util.List;
import java.util.Set;

/**
 * Words that say of what kind a relationship is.
 *
 * @param heads nouns, by lemma: "partnership", "ally"
 * @param modifiers words before the head of which there must be one, by lemma; empty for heads that tell by themselves
 * @param followers words of which one must follow the head soon ("a thaw in <u>relations</u>"); empty for heads that name
 *     the relationship themselves
 * @param copular whether the words tell only after a copula ("it was a ceremonial event")
 * @param predicates what is said of the head as a subject ("relations are <u>frozen</u>"): lemmas; further words of a
 *     multiword one follow it
 * @param attitude supportive, critical or neutral
 */
public record CharacterisationEntry(
        RuleReference at,
        Set<String> heads,
        Set<String> modifiers,
        Set<String> followers,
        boolean copular,
        List<String> predicates,
        String attitude,
        List<FindingExample> examples) {
    public CharacterisationEntry {
        heads = Set.copyOf(heads);
        modifiers = Set.copyOf(modifiers);
        followers = Set.copyOf(followers);
        predicates = List.copyOf(predicates);
        examples = List.copyOf(examples);
    }
}
