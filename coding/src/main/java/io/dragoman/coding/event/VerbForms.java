package io.dragoman.coding.event;

import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.Locale;
import java.util.Set;

/** The forms that a verb of one sentence is in, by its helpers and the order of words. Knows grammar alone. */
final class VerbForms {

    /** Modals by which somebody asks for the act. */
    static final Set<String> OBLIGED = Set.of("should", "must", "ought");

    private static final Set<String> INVERTED = Set.of("had", "should", "were");

    private static final Set<String> BOUNDS = Set.of("before", "until", "till", "once", "when");

    private final Sentence sentence;

    VerbForms(Sentence sentence) {
        this.sentence = sentence;
    }

    /** "is rumoured to have attacked": what is told of lies before. */
    boolean isPerfect(Token verb) {
        return sentence.children(verb, Role.AUXILIARY).stream()
                .anyMatch(helper -> helper.lemma().equals("have"));
    }

    boolean isInfinitive(Token verb) {
        return sentence.anyChild(verb, child -> child.tag().equals("TO") && child.index() < verb.index());
    }

    /** "<u>Had</u> it carried out the threat, cod would be dear", "<u>should</u> it attack": a condition by the order of words. */
    boolean isInverted(Token helper, Token verb) {
        if (!INVERTED.contains(lower(helper)) || verb.role() != Role.ADVERBIAL_CLAUSE) {
            return false;
        }
        boolean first = helper.index() == 0
                || sentence.token(helper.index() - 1).form().equals(",")
                || sentence.token(helper.index() - 1).form().equals("and");
        Token subject = sentence.child(verb, Role.SUBJECT);
        Token passive = subject == null ? sentence.child(verb, Role.PASSIVE_SUBJECT) : subject;
        return first && passive != null && helper.index() < passive.index();
    }

    /** The present tense after "before", "until" or "once", below what is still to be done. */
    boolean isYetToCome(Token verb) {
        Token above = verb.role() == Role.ADVERBIAL_CLAUSE ? sentence.head(verb) : null;
        if (above == null || !(verb.tag().equals("VBZ") || verb.tag().equals("VBP"))) {
            return false;
        }
        boolean bound = sentence.anyChild(verb, child -> child.index() < verb.index() && BOUNDS.contains(lower(child)));
        return bound
                && (isInfinitive(above)
                        || sentence.anyChild(above, child -> child.tag().equals("MD")));
    }

    /** The form of a word in lower case. */
    static String lower(Token word) {
        return word.form().toLowerCase(Locale.ROOT);
    }
}
