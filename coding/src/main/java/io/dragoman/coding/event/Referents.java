package io.dragoman.coding.event;

import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.Locale;
import java.util.Set;

/** What the pronouns of one sentence stand for where its grammar tells. */
final class Referents {

    private static final int MAX_CLIMB = 12;

    private static final Set<String> FIRST_AND_SECOND = Set.of("i", "we", "you", "me", "us", "my", "our", "your");

    private final Sentence sentence;

    Referents(Sentence sentence) {
        this.sentence = sentence;
    }

    /** What a pronoun stands for where grammar tells: relative ones, and "X said it would"; any other word itself. */
    Token of(Token token) {
        if (token.tag().equals("PRP") || token.tag().equals("PRP$")) {
            return speaker(token);
        }
        if (!token.tag().startsWith("W") && !token.lemma().equals("that")) {
            return token;
        }
        Token at = token;
        for (int i = 0; i < MAX_CLIMB; i++) {
            Token head = sentence.head(at);
            if (head == null) {
                return token;
            }
            if (at.role() == Role.RELATIVE_CLAUSE) {
                return head;
            }
            at = head;
        }
        return token;
    }

    /** The subject of the verb that reports the clause a pronoun stands in; the pronoun itself if there is none. */
    private Token speaker(Token pronoun) {
        if (FIRST_AND_SECOND.contains(pronoun.form().toLowerCase(Locale.ROOT))) {
            return pronoun;
        }
        Token at = pronoun;
        boolean possessive = pronoun.tag().equals("PRP$");
        for (int i = 0; i < MAX_CLIMB; i++) {
            Token head = sentence.head(at);
            if (head == null) {
                return pronoun;
            }
            boolean reported = at.role() == Role.CLAUSE_COMPLEMENT
                    || at.role() == Role.ADVERBIAL_CLAUSE
                    || (possessive && !at.equals(pronoun));
            if (reported && head.isVerb()) {
                for (Token subject : sentence.children(head, Role.SUBJECT)) {
                    if (!subject.tag().startsWith("PRP") && !sentence.isUnder(pronoun, subject)) {
                        return subject;
                    }
                }
            }
            at = head;
        }
        return pronoun;
    }
}
