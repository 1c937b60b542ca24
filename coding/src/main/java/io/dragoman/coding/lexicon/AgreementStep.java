package io.dragoman.coding.lexicon;

import io.dragoman.record.RuleReference;
import io.dragoman.record.StepKind;
import java.util.List;
import java.util.Set;

/**
 * Words that tell a step of an agreement's life.
 *
 * @param kinds the kinds of agreements it fits; empty for all
 * @param object verbs of which the agreement is the object or the passive subject; after a space the preposition that
 *     stands before it, or a particle: "withdraw from", "give up"
 * @param subject verbs of which the agreement is the active subject, with further words of the verb: "take effect"
 * @param noun nouns of which the agreement is the object: "the <u>signing</u> of the treaty", "negotiations on a fund"
 * @param adjective words before the agreement: "the <u>proposed</u> treaty"
 * @param phrase lemmas that follow each other in what is said of the agreement: "leave the paper"; negation is part of
 *     their meaning and not counted
 */
public record AgreementStep(
        RuleReference at,
        StepKind step,
        Set<String> kinds,
        Set<String> object,
        Set<String> subject,
        Set<String> noun,
        Set<String> adjective,
        List<String> phrase,
        List<FindingExample> examples) {
    public AgreementStep {
        kinds = Set.copyOf(kinds);
        object = Set.copyOf(object);
        subject = Set.copyOf(subject);
        noun = Set.copyOf(noun);
        adjective = Set.copyOf(adjective);
        phrase = List.copyOf(phrase);
        examples = List.copyOf(examples);
    }
}
