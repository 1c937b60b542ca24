package io.dragoman.coding.article;

import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;

/**
 * Which acts carry a narrative on: those told in main clauses. What is told on the side, in a relative clause or a
 * participle ("the pact <u>signed in 2001</u>"), leaves it where it stands, and so does what lies long before and is told
 * in an adverbial clause or after a preposition ("<u>after the attack of 2016</u>").
 */
final class Foreground {

    private static final int MAX_CLIMB = 20;

    private Foreground() {}

    /** Whether a word stands in no adverbial, relative or prepositional clause. */
    static boolean isOfMainClause(Sentence sentence, Token word) {
        Token at = word;
        for (int i = 0; i < MAX_CLIMB && at != null; i++) {
            Role role = at.role();
            boolean before = role == Role.ADVERBIAL_CLAUSE || role == Role.PREPOSITION_CLAUSE;
            if (at.isVerb() && (before || role == Role.RELATIVE_CLAUSE)) {
                return false;
            }
            at = sentence.head(at);
        }
        return true;
    }

    /**
     * Whether an act carries the narrative on.
     *
     * @param recent whether it took place not long before publication
     */
    static boolean holds(Sentence sentence, Token act, boolean recent) {
        Token at = act;
        for (int i = 0; i < MAX_CLIMB; i++) {
            Role role = at.role();
            boolean aside = role == Role.RELATIVE_CLAUSE || role == Role.NOUN_CLAUSE || role == Role.APPOSITION;
            boolean before =
                    role == Role.ADVERBIAL_CLAUSE || role == Role.PREPOSITION_CLAUSE || role == Role.PREPOSITION_OBJECT;
            if (aside || (before && !recent)) {
                return false;
            }
            Token head = sentence.head(at);
            if (head == null) {
                return true;
            }
            at = head;
        }
        return true;
    }
}
