package io.dragoman.coding.event;

import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.List;
import java.util.Set;

/** What the verbs of one sentence act upon: the object, or what stands for it in passives and relative clauses. */
final class DirectObjects {

    /** Particles that may also be prepositions. */
    private static final Set<String> PARTICLES = Set.of("in", "off", "out", "over", "up", "down", "back");

    private final Sentence sentence;
    private final Complements complements;
    private final Subjects subjects;

    DirectObjects(Sentence sentence, Complements complements, Subjects subjects) {
        this.sentence = sentence;
        this.complements = complements;
        this.subjects = subjects;
    }

    /** "The envoy was handed <u>a note</u>": what a passive of giving keeps as its object; its subject is given it. */
    private List<Token> ofGiving(Token verb) {
        return Subjects.GIVING.contains(verb.lemma()) && subjects.isPassive(verb)
                ? sentence.children(verb, Role.OBJECT)
                : List.of();
    }

    /** To whom a verb of giving gives: "Poland lent <u>Chad</u> a ship", "<u>Chad</u> was lent a ship"; empty for others. */
    List<Token> receivers(Token verb) {
        List<Token> own = sentence.children(verb, Role.INDIRECT_OBJECT);
        if (!own.isEmpty() || ofGiving(verb).isEmpty()) {
            return own;
        }
        List<Token> subject = sentence.children(verb, Role.PASSIVE_SUBJECT);
        return subject.isEmpty() ? subjects.controllers(verb) : subject;
    }

    /**
     * Objects of a predicate.
     *
     * @param further other words of the predicate ("take part"), which are no objects of it
     */
    List<Token> of(Token predicate, List<Token> further) {
        if (!predicate.isVerb()) {
            return sentence.children(predicate, Role.OBJECT);
        }
        if (subjects.isPassive(predicate)) {
            List<Token> kept = ofGiving(predicate);
            if (!kept.isEmpty()) {
                return kept;
            }
            List<Token> own = sentence.children(predicate, Role.PASSIVE_SUBJECT);
            if (!own.isEmpty()) {
                return own;
            }
            Token head = sentence.head(predicate);
            if (head == null) {
                return List.of();
            }
            return predicate.role() == Role.NOUN_CLAUSE ? List.of(head) : subjects.controllers(predicate);
        }
        List<Token> own = sentence.children(predicate).stream()
                .filter(child -> child.role() == Role.OBJECT || child.role() == Role.OBJECT_PREDICATE)
                .filter(child -> !further.contains(child))
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        List<Token> inner = complements.innerSubjects(predicate);
        if (!inner.isEmpty()) {
            return inner;
        }
        List<Token> called = complements.called(predicate);
        called = called.isEmpty() ? complements.behindJudgement(predicate) : called;
        if (!called.isEmpty()) {
            return called;
        }
        // "took in refugees": parsers read the particle as a preposition
        for (Token particle : further) {
            List<Token> under = PARTICLES.contains(particle.lemma())
                    ? sentence.children(particle, Role.PREPOSITION_OBJECT)
                    : List.of();
            if (!under.isEmpty()) {
                return under;
            }
        }
        // "condemned and rejected the plan": the object hangs on the last verb
        for (Token conjunct : sentence.children(predicate, Role.CONJUNCT)) {
            if (conjunct.isVerb() && sentence.child(conjunct, Role.SUBJECT) == null) {
                List<Token> shared = sentence.children(conjunct, Role.OBJECT);
                if (!shared.isEmpty()) {
                    return shared;
                }
            }
        }
        if (predicate.role() == Role.RELATIVE_CLAUSE && sentence.child(predicate, Role.SUBJECT) != null) {
            Token head = sentence.head(predicate);
            Token subject = sentence.child(predicate, Role.SUBJECT);
            if (head != null
                    && subject != null
                    && !subject.tag().startsWith("W")
                    && !subject.lemma().equals("that")) {
                return List.of(head);
            }
        }
        return List.of();
    }
}
