package io.dragoman.coding.event;

import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the pronouns of one sentence stand for where its grammar tells. */
final class Referents {

    private static final int MAX_CLIMB = 12;

    private static final Set<String> FIRST_AND_SECOND = Set.of("i", "we", "you", "me", "us", "my", "our", "your");

    private static final Set<String> REASONS = Set.of("for", "over", "on", "of");

    private final Sentence sentence;
    private final ActorCount actors;

    Referents(Sentence sentence, ActorCount actors) {
        this.sentence = sentence;
        this.actors = actors;
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
        Token parallel = parallelSubject(pronoun);
        if (parallel != null) {
            return parallel;
        }
        Token at = pronoun;
        boolean possessive = pronoun.tag().equals("PRP$");
        Token addressee = possessive ? addressee(pronoun) : null;
        if (addressee != null) {
            return addressee;
        }
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

    /** "Thanked <u>Qatar</u> for its help", "criticised Malta over its law": what is laid to the object is the object's. */
    private @Nullable Token addressee(Token possessive) {
        Token noun = sentence.head(possessive);
        Token preposition = noun != null && noun.role() == Role.PREPOSITION_OBJECT ? sentence.head(noun) : null;
        if (preposition == null || !REASONS.contains(preposition.form())) {
            return null;
        }
        Token verb = sentence.head(preposition);
        Token object = verb != null && verb.isVerb() ? sentence.child(verb, Role.OBJECT) : null;
        return object != null && object.index() < preposition.index() && actors.of(object) > 0 ? object : null;
    }

    /** "<u>The opposition</u> accused the cabinet, and <u>it</u> called for a vote": subjects go with subjects. */
    private @Nullable Token parallelSubject(Token pronoun) {
        Token verb = sentence.head(pronoun);
        if (!pronoun.form().equals("it")
                || pronoun.role() != Role.SUBJECT
                || verb == null
                || verb.role() != Role.CONJUNCT) {
            return null;
        }
        Token first = sentence.head(verb);
        Token subject = first == null || !first.isVerb() ? null : sentence.child(first, Role.SUBJECT);
        if (subject == null || subject.tag().startsWith("PRP") || actors.isPerson(subject)) {
            return null;
        }
        return actors.of(subject) > 0 ? subject : null;
    }
}
