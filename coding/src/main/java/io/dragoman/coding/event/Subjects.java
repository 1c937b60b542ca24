package io.dragoman.coding.event;

import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who does what the words of one sentence name: passives are turned round, and subjects that infinitives, participles and
 * conjoined verbs share are found at the verb that has them.
 */
final class Subjects {

    /** Verbs to look at for a subject that is not the word's own. */
    private static final int MAX_CLIMB = 12;

    /** Verbs whose passive may have the receiver for its subject. */
    static final Set<String> GIVING = Set.of(
            "allot", "assign", "award", "deny", "give", "grant", "hand", "lend", "offer", "pay", "promise", "refuse",
            "send", "show");

    private final Sentence sentence;
    private final Complements complements;
    private final Prepositions prepositions;

    Subjects(Sentence sentence, Complements complements, Prepositions prepositions) {
        this.sentence = sentence;
        this.complements = complements;
        this.prepositions = prepositions;
    }

    /** Who is governed to do a thing by the verb, noun or adjective above it. */
    List<Token> controllers(Token verb) {
        return controllers(verb, 0);
    }

    /** Whether a verb stands in the passive, participles without an auxiliary included. */
    boolean isPassive(Token verb) {
        if (sentence.child(verb, Role.PASSIVE_AUXILIARY) != null
                || sentence.child(verb, Role.PASSIVE_SUBJECT) != null) {
            return true;
        }
        if (isGivenToo(verb)) {
            return true;
        }
        boolean active = sentence.child(verb, Role.SUBJECT) != null && sentence.child(verb, Role.AUXILIARY) != null;
        boolean first = verb.index() == 0 && verb.tag().equals("VBD") && verb.role() == Role.ADVERBIAL_CLAUSE;
        if (!(verb.tag().equals("VBN") || first) || active || complements.isHeadline(verb)) {
            return false;
        }
        if (verb.role() == Role.NOUN_CLAUSE || sentence.child(verb, Role.AGENT) != null) {
            return true;
        }
        boolean apart = verb.isCapitalized()
                || (verb.index() > 0 && sentence.token(verb.index() - 1).form().equals(","));
        if (verb.role() == Role.ADVERBIAL_CLAUSE && apart) {
            // "Asked whether it would sign, Oman said no"
            return sentence.child(verb, Role.AUXILIARY) == null && sentence.child(verb, Role.OBJECT) == null;
        }
        Token head = sentence.head(verb);
        return verb.role() == Role.CONJUNCT
                && head != null
                && head.isVerb()
                && sentence.child(verb, Role.AUXILIARY) == null
                && (sentence.child(verb, Role.OBJECT) == null || GIVING.contains(verb.lemma()))
                && isPassive(head);
    }

    /** "Was called in and <u>handed</u> a note": taggers take the second participle for a past tense. */
    private boolean isGivenToo(Token verb) {
        Token head = sentence.head(verb);
        return verb.tag().equals("VBD")
                && GIVING.contains(verb.lemma())
                && verb.role() == Role.CONJUNCT
                && head != null
                && head.isVerb()
                && sentence.child(head, Role.PASSIVE_AUXILIARY) != null
                && sentence.child(verb, Role.SUBJECT) == null
                && sentence.child(verb, Role.INDIRECT_OBJECT) == null
                && sentence.child(verb, Role.OBJECT) != null
                && !sentence.anyChild(verb, child -> child.form().equals("to"));
    }

    /** The deep subject: of a passive, its agent. */
    List<Token> of(Token predicate) {
        if (!predicate.isVerb()) {
            return ofNonVerb(predicate, 0);
        }
        if (isPassive(predicate)) {
            List<Token> agents = new ArrayList<>();
            for (Token child : sentence.children(predicate)) {
                if (child.role() == Role.AGENT || child.form().equalsIgnoreCase("by")) {
                    agents.addAll(sentence.children(child, Role.PREPOSITION_OBJECT));
                }
            }
            return agents.isEmpty() ? ofKeptObject(predicate) : agents;
        }
        List<Token> own = sentence.children(predicate).stream()
                .filter(child -> child.role() == Role.SUBJECT || child.role() == Role.CLAUSE_SUBJECT)
                .filter(child -> !child.isVerb())
                .toList();
        if (own.isEmpty()) {
            own = ofHelpers(predicate);
        }
        return own.isEmpty() ? controllers(predicate, 0) : own;
    }

    /** "Was handed a note <u>by Malta</u>": parsers hang who does it on the object that the passive keeps. */
    private List<Token> ofKeptObject(Token verb) {
        if (sentence.child(verb, Role.PASSIVE_SUBJECT) == null) {
            return List.of();
        }
        return sentence.children(verb, Role.OBJECT).stream()
                .flatMap(object -> sentence.children(object).stream())
                .filter(child -> child.form().equalsIgnoreCase("by"))
                .flatMap(child -> sentence.children(child, Role.PREPOSITION_OBJECT).stream())
                .toList();
    }

    /** "Malta is once again sending aid": some parses hang the subject on the auxiliary. */
    private List<Token> ofHelpers(Token verb) {
        return sentence.children(verb, Role.AUXILIARY).stream()
                .flatMap(helper -> sentence.children(helper, Role.SUBJECT).stream())
                .toList();
    }

    /** Of a predicative adjective or noun: the subject of its copula. Of another noun: who is said to do it. */
    private List<Token> ofNonVerb(Token predicate, int depth) {
        Token head = sentence.head(predicate);
        boolean predicative = predicate.role() == Role.ATTRIBUTE
                || predicate.role() == Role.ADJECTIVE_COMPLEMENT
                || predicate.role() == Role.OBJECT_PREDICATE;
        if (predicative && head != null && head.isVerb()) {
            return surface(head, depth + 1);
        }
        List<Token> own = sentence.children(predicate, Role.SUBJECT);
        return own.isEmpty() ? sentence.children(predicate, Role.POSSESSIVE) : own;
    }

    /** The subject as it stands: of a passive, the one acted upon. */
    private List<Token> surface(Token verb, int depth) {
        if (depth > MAX_CLIMB) {
            return List.of();
        }
        List<Token> own = sentence.children(verb).stream()
                .filter(child -> child.role() == Role.SUBJECT || child.role() == Role.PASSIVE_SUBJECT)
                .toList();
        return own.isEmpty() ? controllers(verb, depth) : own;
    }

    private List<Token> controllers(Token verb, int depth) {
        Token head = sentence.head(verb);
        if (head == null) {
            return earlierRoot(verb, depth);
        }
        return switch (verb.role()) {
            case CONJUNCT, PARATAXIS, ADVERBIAL_CLAUSE -> head.isVerb() ? surface(head, depth + 1) : List.of();
            case OPEN_COMPLEMENT, CLAUSE_COMPLEMENT -> controllersFrom(head, depth);
            case PREPOSITION_CLAUSE -> {
                Token governor = sentence.head(head);
                yield governor == null ? List.of() : controllersFrom(governor, depth);
            }
            case NOUN_CLAUSE ->
                verb.tag().equals("VBG") || complements.isHeadline(verb) ? List.of(head) : controllersFrom(head, depth);
            case RELATIVE_CLAUSE -> objectGapFilled(verb) && !isOfPlaceOrTime(verb) ? List.of(head) : List.of();
            case AUXILIARY -> surface(head, depth + 1);
            default -> List.of();
        };
    }

    /** "President sworn in, <u>meets</u> counterpart": the second verb of a headline shares the first one's subject. */
    private List<Token> earlierRoot(Token verb, int depth) {
        return sentence.tokens().stream()
                .filter(other -> other.index() < verb.index() && other.isVerb() && other.head() < 0)
                .findFirst()
                .map(other -> surface(other, depth + 1))
                .orElse(List.of());
    }

    /** "The summit where they signed": the noun is not who does it. */
    private boolean isOfPlaceOrTime(Token verb) {
        return sentence.anyChild(verb, child -> child.tag().equals("WRB"));
    }

    private boolean objectGapFilled(Token verb) {
        return sentence.child(verb, Role.OBJECT) != null;
    }

    /** Who does what is governed by this verb, noun or adjective: its object if it has one, else its subject. */
    private List<Token> controllersFrom(Token governor, int depth) {
        if (governor.isVerb()) {
            List<Token> object = sentence.children(governor).stream()
                    .filter(child -> child.role() == Role.OBJECT || child.role() == Role.INDIRECT_OBJECT)
                    .filter(child -> !governor.lemma().equals("promise") && !child.isVerb())
                    .toList();
            if (!object.isEmpty() && !isPassive(governor) && isPersonLike(object.get(0))) {
                return object;
            }
            return surface(governor, depth + 1);
        }
        if (governor.role() == Role.CLAUSE_COMPLEMENT && sentence.child(governor, Role.SUBJECT) != null) {
            return sentence.children(governor, Role.SUBJECT);
        }
        List<Token> owners = sentence.children(governor, Role.POSSESSIVE);
        if (!owners.isEmpty()) {
            return owners;
        }
        List<Token> by = prepositions.objects(governor, List.of(), "by");
        if (!by.isEmpty()) {
            return by;
        }
        Token head = sentence.head(governor);
        if (head != null && head.isVerb()) {
            return surface(head, depth + 1);
        }
        return governor.isAdjective() ? ofNonVerb(governor, depth + 1) : List.of();
    }

    /** An abstract object ("made a decision to", "took steps to") does not do what follows; its verb's subject does. */
    private boolean isPersonLike(Token object) {
        return object.isProperNoun()
                || object.tag().startsWith("PRP")
                || !sentence.anyChild(object, child -> child.role() == Role.NOUN_CLAUSE);
    }

    /** Who does what a that-clause tells, under a verb or its object: "voiced concern that <u>the law</u> harms trade". */
    List<Token> ofClause(Token predicate) {
        List<Token> governors = new ArrayList<>(List.of(predicate));
        governors.addAll(sentence.children(predicate, Role.OBJECT));
        for (Token governor : governors) {
            for (Token clause : sentence.children(governor)) {
                boolean told = clause.role() == Role.CLAUSE_COMPLEMENT
                        || clause.role() == Role.NOUN_CLAUSE
                        || clause.role() == Role.RELATIVE_CLAUSE;
                List<Token> subjects = told ? surface(clause, MAX_CLIMB) : List.of();
                if (!subjects.isEmpty()) {
                    return subjects;
                }
            }
        }
        return List.of();
    }

    /** Who signed, issued or passed a document that is said to do something: the subject of the verb it is the object of. */
    List<Token> issuers(List<Token> documents) {
        List<Token> issuers = new ArrayList<>();
        for (Token document : documents) {
            Token verb = sentence.head(document);
            if (verb != null && verb.isVerb() && document.role() == Role.OBJECT) {
                issuers.addAll(of(verb));
            }
        }
        return issuers;
    }
}
