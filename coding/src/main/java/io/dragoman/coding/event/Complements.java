package io.dragoman.coding.event;

import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Clauses without a verb form of their own that stand where an object does ("found <u>Serbia</u> liable", "helped
 * <u>Kenya</u> foil an attack"), and the infinitives of a predicate ("sent boats to help Malta").
 */
final class Complements {

    private static final Set<String> NAMING = Set.of("brand", "call", "dub", "label", "term");

    private final Sentence sentence;

    Complements(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The subject of an adjective, noun, infinitive or bare verb below a verb: its object, as far as sense goes. */
    List<Token> innerSubjects(Token verb) {
        for (Token complement : sentence.children(verb, Role.CLAUSE_COMPLEMENT)) {
            List<Token> subjects = sentence.children(complement, Role.SUBJECT);
            if (!subjects.isEmpty() && (!complement.isVerb() || isInfinitive(complement) || isBare(complement))) {
                return subjects;
            }
        }
        return List.of();
    }

    /** "Called him <u>a liar</u>": parsers take what an object is called for an apposition of it. */
    List<Token> named(Token verb) {
        if (!NAMING.contains(verb.lemma())) {
            return List.of();
        }
        List<Token> named = new ArrayList<>(1);
        for (Token object : sentence.children(verb, Role.OBJECT)) {
            for (Token other : sentence.children(object, Role.APPOSITION)) {
                Token determiner = sentence.child(other, Role.DETERMINER);
                boolean beside = determiner != null && determiner.index() == object.index() + 1;
                if (beside && other.tag().startsWith("NN")) {
                    named.add(other);
                }
            }
        }
        return named;
    }

    /** What is said of the inner subject: "liable". */
    List<Token> innerPredicates(Token verb) {
        return sentence.children(verb, Role.CLAUSE_COMPLEMENT).stream()
                .filter(complement -> !complement.isVerb()
                        && !sentence.children(complement, Role.SUBJECT).isEmpty())
                .toList();
    }

    /**
     * What a free relative below a verb or preposition says of what it stands for: "denounced what it called a
     * <u>betrayal</u>", "protested at what looked like a <u>breach</u>".
     */
    List<Token> called(Token holder) {
        List<Token> found = new ArrayList<>();
        for (Token clause : sentence.children(holder)) {
            boolean complement = clause.role() == Role.CLAUSE_COMPLEMENT || clause.role() == Role.PREPOSITION_CLAUSE;
            boolean free = sentence.anyChild(
                    clause,
                    child -> child.lemma().equals("what")
                            && (child.role() == Role.OBJECT || child.role() == Role.SUBJECT));
            if (complement && free) {
                found.addAll(sentence.children(clause, Role.OBJECT_PREDICATE));
                for (Token link : sentence.children(clause, Role.PREPOSITION)) {
                    if (link.lemma().equals("as") || link.lemma().equals("like")) {
                        found.addAll(sentence.children(link, Role.PREPOSITION_OBJECT));
                    }
                }
            }
        }
        return found;
    }

    /** "Called the deal “a <u>failure</u>”": parsers take what stands in quotation marks for another name of the object. */
    List<Token> quotedPredicates(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token object : sentence.children(verb, Role.OBJECT)) {
            for (Token name : sentence.children(object, Role.APPOSITION)) {
                boolean quoted = sentence.between(object.index(), Math.max(object.index(), name.index())).stream()
                        .anyMatch(token -> token.tag().equals("``"));
                if (quoted) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    /** "Rejected as false <u>a claim</u>": the object stands behind what is said of it, and hangs there. */
    List<Token> behindJudgement(Token verb) {
        for (Token judgement : sentence.children(verb, Role.ADVERBIAL_CLAUSE)) {
            boolean as = sentence.children(judgement, Role.MARKER).stream()
                    .anyMatch(marker -> marker.lemma().equals("as"));
            List<Token> objects = sentence.children(judgement, Role.OBJECT);
            if (as && !objects.isEmpty() && sentence.child(judgement, Role.SUBJECT) == null) {
                return objects;
            }
        }
        return List.of();
    }

    /** Infinitives below a predicate, its object or further words of it: what it is done for, or what is asked. */
    List<Token> infinitives(Token predicate, List<Token> further) {
        List<Token> holders = new ArrayList<>(further);
        holders.add(predicate);
        holders.addAll(sentence.children(predicate, Role.OBJECT));
        holders.addAll(sentence.children(predicate, Role.PASSIVE_SUBJECT));
        List<Token> found = new ArrayList<>();
        for (Token holder : holders) {
            for (Token child : sentence.children(holder)) {
                if (isInfinitive(child) && child.index() > holder.index() && !found.contains(child)) {
                    found.add(child);
                }
            }
        }
        return found;
    }

    boolean isInfinitive(Token verb) {
        return verb.isVerb()
                && sentence.anyChild(verb, child -> child.tag().equals("TO") && child.index() < verb.index());
    }

    /** "Police <u>freed</u> ten hostages": with no other verb, a participle after a noun that has an object is the verb. */
    boolean isHeadline(Token verb) {
        Token head = sentence.head(verb);
        return verb.tag().equals("VBN")
                && verb.role() == Role.NOUN_CLAUSE
                && head != null
                && head.head() < 0
                && sentence.child(verb, Role.OBJECT) != null
                && sentence.child(verb, Role.AGENT) == null;
    }

    private boolean isBare(Token verb) {
        return verb.tag().equals("VB")
                && !sentence.anyChild(verb, child -> child.role() == Role.AUXILIARY || child.role() == Role.MARKER);
    }
}
