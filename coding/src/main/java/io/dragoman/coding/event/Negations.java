package io.dragoman.coding.event;

import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.Set;

/** How words of one sentence are negated other than by an act of refusing. Knows grammar alone. */
final class Negations {

    /** How far up a tree "without" is looked for. */
    private static final int MAX_STEPS = 12;

    private static final Set<String> NOBODY = Set.of("none", "nobody", "neither");

    private final Sentence sentence;

    Negations(Sentence sentence) {
        this.sentence = sentence;
    }

    /** "Began to fill the dam without waiting for <u>an agreement</u>": what did not come with it. */
    boolean isWithout(Token word) {
        Token up = word;
        for (int step = 0; step < MAX_STEPS && up != null; step++) {
            if (VerbForms.lower(up).equals("without")) {
                return true;
            }
            if (up.isVerb() && sentence.child(up, Role.SUBJECT) != null) {
                return false;
            }
            up = sentence.head(up);
        }
        return false;
    }

    /** "<u>No</u> truce". */
    boolean negatedNoun(Token noun) {
        return noun.isNoun()
                && sentence.anyChild(
                        noun,
                        child ->
                                child.role() == Role.DETERMINER && child.lemma().equals("no"));
    }

    /** "<u>No truce</u> was signed", "signed no treaty": nothing that the verb was done to. */
    boolean undone(Token child) {
        return (child.role() == Role.PASSIVE_SUBJECT || child.role() == Role.OBJECT) && negatedNoun(child);
    }

    /** "<u>Neither Iran nor Iraq</u> came", "<u>none</u> of the states signed", "<u>no country</u> recognised it". */
    boolean isNobody(Token subject) {
        if (subject.role() != Role.SUBJECT && subject.role() != Role.PASSIVE_SUBJECT) {
            return false;
        }
        return NOBODY.contains(subject.lemma())
                || (subject.role() == Role.SUBJECT && negatedNoun(subject))
                || sentence.anyChild(
                        subject, child -> child.lemma().equals("neither") && child.index() < subject.index());
    }

    /** "<u>Has yet</u> to ratify". */
    boolean isYetTo(Token verb) {
        return (verb.lemma().equals("have") || verb.lemma().equals("be"))
                && sentence.anyChild(verb, child -> child.lemma().equals("yet"));
    }

    /** "Were neither confirmed <u>nor denied</u>". */
    boolean isAfterNor(Token verb) {
        for (int at = verb.index() - 1; at >= 0 && at >= verb.index() - 2; at--) {
            Token before = sentence.token(at);
            if (before.isVerb() || before.isNoun()) {
                return false;
            }
            if (VerbForms.lower(before).equals("nor")) {
                return verb.role() == Role.CONJUNCT;
            }
        }
        return false;
    }
}
