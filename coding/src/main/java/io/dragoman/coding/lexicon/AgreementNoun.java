package io.dragoman.coding.lexicon;

import io.dragoman.record.RuleReference;
import java.util.List;

/**
 * Nouns that name agreements of a kind.
 *
 * @param words lemmas of heads; of several words the last is the head, or the first where "of" follows it
 * @param needs what a mention must have besides, to be an agreement
 */
public record AgreementNoun(
        RuleReference at, String kind, Needs needs, List<String> words, List<FindingExample> examples) {
    public AgreementNoun {
        words = List.copyOf(words);
        examples = List.copyOf(examples);
    }

    /** What makes a noun of many uses an agreement. */
    public enum Needs {
        /** Nothing: the noun tells by itself. */
        NOTHING,
        /** A name of its own: "the <u>Northstar</u> pipeline". */
        NAME,
        /** A name, parties or a subject matter: "a plan <u>of exchanges</u>". */
        TOPIC,
        /** "joint", "intergovernmental" or parties. */
        JOINT,
        /** States that announce, launch, sign or agree it. */
        LAUNCH,
        /** A name, or that somebody promised, agreed or gave it up: "a plant, <u>agreed in 2011</u>". */
        UNDERTAKING
    }
}
