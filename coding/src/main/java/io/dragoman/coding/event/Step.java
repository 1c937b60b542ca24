package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Composition;
import io.dragoman.coding.lexicon.Operator;
import io.dragoman.record.Modality;
import io.dragoman.record.RuleReference;
import io.dragoman.text.Token;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One step of an act from the word that names it to the outermost word that governs it.
 *
 * @param words the words that made the step, in order of the sentence
 * @param rule the frame that stands behind it, null for negation, tense and the like
 * @param operator what was applied to the act, null if the act stayed as it was
 * @param line the line of the composition table that fitted, null if none did or no operator was applied
 * @param code of the act after the step
 * @param modality of the act after the step
 * @param source words that stand for the source after the step
 * @param target words that stand for the target after the step
 */
public record Step(
        Kind kind,
        List<Token> words,
        @Nullable RuleReference rule,
        @Nullable Operator operator,
        @Nullable Composition line,
        String code,
        Modality modality,
        List<Token> source,
        List<Token> target) {
    public Step {
        words = List.copyOf(words);
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** What happened. */
    public enum Kind {
        /** The act is named. */
        ACT,
        /** A frame of a governor composes. */
        GOVERNOR,
        /** Somebody is said to report it. */
        REPORT,
        /** A verb lends its participants to an act noun. */
        LIGHT_VERB,
        /** The frame's own places hold no actor for the target; one elsewhere in the clause serves. */
        COMPLETION,
        /** Words fall on a deed of which nobody says who did it; those who suffered it are not meant. */
        BLAME,
        /** An infinitive that nothing known governs. */
        PURPOSE,
        NEGATION,
        FUTURE,
        MODAL,
        PROGRESSIVE,
        /** "if", "unless", "whether". */
        CONDITION;

        /** In lower case, words apart. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Whether the composition table says that nothing is left to code. */
    public boolean codesNothing() {
        return line != null && line.result().equals("-");
    }
}
