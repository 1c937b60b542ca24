package io.dragoman.coding.event;

import io.dragoman.coding.mention.Folding;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the participants of a predicate stand in a sentence, as the active sentence would have them: passives are turned
 * round, relative pronouns replaced by what they stand for, and subjects that infinitives, participles and conjoined
 * verbs share are found at the verb that has them.
 */
final class Arguments {

    private static final Set<Role> CLAUSES = Set.of(
            Role.OPEN_COMPLEMENT,
            Role.CLAUSE_COMPLEMENT,
            Role.ADVERBIAL_CLAUSE,
            Role.RELATIVE_CLAUSE,
            Role.PREPOSITION_CLAUSE,
            Role.PARATAXIS);
    private static final int MAX_CLIMB = 12;

    /** Prepositions that lead from an act to what is no part of it. */
    private static final Set<String> APART = Set.of(
            "after",
            "before",
            "since",
            "during",
            "despite",
            "following",
            "by",
            "than",
            "as",
            "like",
            "about",
            "because",
            "according",
            "without",
            "under",
            "amid",
            "until",
            "per",
            "via",
            "through");

    private static final Set<String> FIRST_AND_SECOND = Set.of("i", "we", "you", "me", "us", "my", "our", "your");

    /** Prepositions that lead from an act to where it happened. */
    private static final Set<String> PLACES = Set.of("in", "at", "near");

    /** Particles that may also be prepositions. */
    private static final Set<String> PARTICLES = Set.of("in", "off", "out", "over", "up", "down", "back");

    /** Prepositions under "as" and "during" that lead on to a participant. */
    private static final Set<String> CAPACITY_LINKS = Set.of("between", "against", "to", "on", "with", "of");

    private final Sentence sentence;
    private final ActorCount actors;
    private final Set<String> words;
    /** What fills the slots of each word, by slot, as far as it was asked for: many frames ask for the same. */
    private final List<@Nullable Map<String, List<Token>>> filled;
    /** The prepositions under each word, as far as they were asked for. */
    private final List<@Nullable List<Token>> prepositions;

    private final Complements complements;

    /** Arguments of one sentence; {@code actors} says which of its words lead to an actor. */
    Arguments(Sentence sentence, ActorCount actors) {
        this.sentence = sentence;
        this.actors = actors;
        this.words = new HashSet<>(4 * sentence.size());
        this.filled = new ArrayList<>(Collections.nCopies(sentence.size(), null));
        this.prepositions = new ArrayList<>(Collections.nCopies(sentence.size(), null));
        this.complements = new Complements(sentence);
        for (Token token : sentence.tokens()) {
            words.add(token.lemma());
            words.add(token.form().toLowerCase(Locale.ROOT));
        }
    }

    /** Whether a word stands anywhere in the sentence, as lemma or as written in lower case. */
    boolean hasWord(String word) {
        return words.contains(word);
    }

    /** Whether one of the words leads to an actor. */
    boolean leadsToActor(List<Token> words) {
        for (Token word : words) {
            if (actors.of(word) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words leads to an actor with a country or a name. */
    boolean leadsToNamed(List<Token> words) {
        return words.stream().anyMatch(actors::named);
    }

    /** How many actors the words lead to. */
    int actors(List<Token> words) {
        return words.stream().mapToInt(actors::of).sum();
    }

    /**
     * Words after and under a predicate, in its own clause, that stand as objects and lead to an actor; nearest first.
     *
     * @param places whether where it happened counts
     */
    List<Token> actorsUnder(Token top, Set<Token> taken, boolean places) {
        List<Token> found = new ArrayList<>();
        Deque<Token> queue = new ArrayDeque<>();
        queue.add(top);
        while (!queue.isEmpty()) {
            Token at = queue.poll();
            for (Token child : sentence.children(at)) {
                boolean clause = child.isVerb()
                        && child.role() != Role.OPEN_COMPLEMENT
                        && !(child.role() == Role.CONJUNCT && sentence.child(child, Role.PREPOSITION) == null);
                boolean elsewhere = child.role() == Role.PREPOSITION
                        && (APART.contains(child.form().toLowerCase(Locale.ROOT))
                                || (!places && isPlaceOrOrigin(child)));
                if (taken.contains(child) || clause || elsewhere) {
                    continue;
                }
                boolean object = child.role() == Role.PREPOSITION_OBJECT
                        || child.role() == Role.OBJECT
                        || child.role() == Role.POSSESSIVE
                        || child.role() == Role.INDIRECT_OBJECT;
                if (object
                        && child.index() > top.index()
                        && actors.of(child) > 0
                        && !Folding.isCalendarWord(child.form())) {
                    found.add(child);
                } else {
                    queue.add(child);
                }
            }
        }
        return found;
    }

    /** "Met in Oslo", "arrived from Chad". */
    private static boolean isPlaceOrOrigin(Token preposition) {
        String word = preposition.form().toLowerCase(Locale.ROOT);
        return PLACES.contains(word) || word.equals("from");
    }

    /** Whether a word is the verb's object, or what its object is a number of ("thousands of troops"). */
    boolean isThing(Token verb, Token word) {
        Token up = word;
        while (up.role() == Role.PREPOSITION_OBJECT) {
            Token preposition = sentence.head(up);
            Token noun = preposition == null ? null : sentence.head(preposition);
            if (noun == null || !actors.isQuantity(noun)) {
                return false;
            }
            up = noun;
        }
        return up.role() == Role.OBJECT && verb.equals(sentence.head(up));
    }

    /** Words that fill a slot of a verb, noun or adjective, conjoined ones included; empty if none does. */
    List<Token> fill(Token predicate, String slot) {
        return fill(predicate, List.of(), slot);
    }

    /**
     * As {@link #fill(Token, String)} for a predicate of several words ("take part"): prepositions may hang on any of
     * them.
     */
    List<Token> fill(Token predicate, List<Token> further, String slot) {
        if (!further.isEmpty()) {
            return filling(predicate, further, slot);
        }
        Map<String, List<Token>> known = filled(predicate);
        List<Token> found = known.get(slot);
        if (found == null) {
            found = filling(predicate, further, slot);
            known.put(slot, found);
        }
        return found;
    }

    private Map<String, List<Token>> filled(Token predicate) {
        Map<String, List<Token>> known = filled.get(predicate.index());
        if (known == null) {
            known = new HashMap<>();
            filled.set(predicate.index(), known);
        }
        return known;
    }

    private List<Token> filling(Token predicate, List<Token> further, String slot) {
        List<Token> found = switch (slot) {
            case "subject" -> subjects(predicate, 0);
            case "object" -> objects(predicate, further);
            case "indirect" -> indirect(predicate);
            case "clause" -> clauseSubjects(predicate);
            case "speaker" -> List.of();
            case "poss" -> sentence.children(predicate, Role.POSSESSIVE);
            case "mod" -> modifiers(predicate);
            case "complement" -> complementsOf(predicate);
            case "infinitive" -> complements.infinitives(predicate, further);
            case "purpose" -> purposes(predicate, further);
            default -> prepositional(predicate, further, slot);
        };
        if (found.isEmpty()) {
            return Collections.emptyList();
        }
        List<Token> expanded = new ArrayList<>();
        for (Token token : found) {
            Token referent = antecedent(token);
            boolean day = referent.isProperNoun() && Folding.isCalendarWord(referent.form());
            if (!day) {
                addWithConjuncts(referent, expanded);
            }
        }
        return Collections.unmodifiableList(expanded);
    }

    /** "Wants <u>Sudan</u> to leave": who acts in what a verb governs. */
    List<Token> innerSubjects(Token verb) {
        List<Token> inner = complements.innerSubjects(verb);
        return inner.isEmpty() ? sentence.children(verb, Role.OBJECT) : inner;
    }

    /** As {@link #fill(Token, List, String)}; of prepositions only those that hang on the words themselves. */
    List<Token> fillNear(Token predicate, List<Token> further, String slot) {
        List<Token> found = fill(predicate, further, slot);
        return !slot.equals("of")
                ? found
                : found.stream()
                        .filter(word -> word.role() != Role.PREPOSITION_OBJECT || isNear(word, predicate, further))
                        .toList();
    }

    private boolean isNear(Token word, Token predicate, List<Token> further) {
        Token preposition = sentence.head(word);
        Token holder = preposition == null ? null : sentence.head(preposition);
        return holder == null
                || holder.equals(predicate)
                || further.contains(holder)
                || !holder.isNoun()
                || holder.index() < predicate.index();
    }

    /** What is said of the subject of a copula or of an object: "is a threat", "found guilty". */
    private List<Token> complementsOf(Token predicate) {
        List<Token> found = new ArrayList<>(sentence.children(predicate).stream()
                .filter(child -> child.role() == Role.ATTRIBUTE
                        || child.role() == Role.ADJECTIVE_COMPLEMENT
                        || child.role() == Role.OBJECT_PREDICATE)
                .toList());
        found.addAll(complements.innerPredicates(predicate));
        return found;
    }

    /** Whom an act's infinitive is for: "sent boats to help <u>Malta</u>". */
    private List<Token> purposes(Token predicate, List<Token> further) {
        for (Token infinitive : complements.infinitives(predicate, further)) {
            List<Token> helped = objects(infinitive, List.of());
            if (leadsToActor(helped)) {
                return helped;
            }
            List<Token> elsewhere = actorsUnder(infinitive, Set.of(predicate), true);
            if (!elsewhere.isEmpty()) {
                return elsewhere.subList(0, 1);
            }
        }
        return List.of();
    }

    /**
     * As {@link #fill(Token, List, String)}, for a condition: modifiers count whether they are actors or not, and of what
     * there is so or so much of ("<u>thousands</u> of troops", "a batch of tanks") both words.
     */
    List<Token> conditional(Token predicate, List<Token> further, String slot) {
        if (!slot.equals("mod")) {
            return withQuantified(fill(predicate, further, slot));
        }
        // No slot is named so: the key is the same word's other reading of "mod".
        return filled(predicate).computeIfAbsent("plain mod", each -> plainModifiers(predicate));
    }

    private List<Token> withQuantified(List<Token> fillers) {
        List<Token> all = fillers;
        for (Token filler : fillers) {
            if (actors.isQuantity(filler)) {
                all = all == fillers ? new ArrayList<>(fillers) : all;
                all.addAll(prepositional(filler, List.of(), "of"));
            }
        }
        return all;
    }

    private List<Token> plainModifiers(Token noun) {
        return sentence.children(noun).stream()
                .filter(child -> child.role() == Role.NOUN_MODIFIER || child.role() == Role.ADJECTIVE_MODIFIER)
                .toList();
    }

    private void addWithConjuncts(Token token, List<Token> into) {
        if (into.contains(token)) {
            return;
        }
        into.add(token);
        for (Token conjunct : sentence.children(token, Role.CONJUNCT)) {
            if (!conjunct.isVerb()) {
                addWithConjuncts(conjunct, into);
            }
        }
    }

    /** What a pronoun stands for where grammar tells: relative ones, and "X said it would"; any other word itself. */
    private Token antecedent(Token token) {
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

    boolean passive(Token verb) {
        if (sentence.child(verb, Role.PASSIVE_AUXILIARY) != null
                || sentence.child(verb, Role.PASSIVE_SUBJECT) != null) {
            return true;
        }
        boolean active = sentence.child(verb, Role.SUBJECT) != null && sentence.child(verb, Role.AUXILIARY) != null;
        if (!verb.tag().equals("VBN") || active || complements.isHeadline(verb)) {
            return false;
        }
        if (verb.role() == Role.NOUN_CLAUSE || sentence.child(verb, Role.AGENT) != null) {
            return true;
        }
        if (verb.role() == Role.ADVERBIAL_CLAUSE && verb.isCapitalized()) {
            // "Asked whether it would sign, Oman said no"
            return sentence.child(verb, Role.AUXILIARY) == null && sentence.child(verb, Role.OBJECT) == null;
        }
        Token head = sentence.head(verb);
        return verb.role() == Role.CONJUNCT
                && head != null
                && head.isVerb()
                && sentence.child(verb, Role.AUXILIARY) == null
                && sentence.child(verb, Role.OBJECT) == null
                && passive(head);
    }

    /** The deep subject. */
    private List<Token> subjects(Token predicate, int depth) {
        if (depth > MAX_CLIMB) {
            return List.of();
        }
        if (!predicate.isVerb()) {
            return subjectsOfNonVerb(predicate, depth);
        }
        if (passive(predicate)) {
            List<Token> agents = new ArrayList<>();
            for (Token child : sentence.children(predicate)) {
                if (child.role() == Role.AGENT || child.form().equalsIgnoreCase("by")) {
                    agents.addAll(sentence.children(child, Role.PREPOSITION_OBJECT));
                }
            }
            return agents;
        }
        List<Token> own = sentence.children(predicate).stream()
                .filter(child -> child.role() == Role.SUBJECT || child.role() == Role.CLAUSE_SUBJECT)
                .filter(child -> !child.isVerb())
                .toList();
        if (own.isEmpty()) {
            own = subjectsOfHelpers(predicate);
        }
        return own.isEmpty() ? controllers(predicate, depth) : own;
    }

    /** "Malta is once again sending aid": some parses hang the subject on the auxiliary. */
    private List<Token> subjectsOfHelpers(Token verb) {
        return sentence.children(verb, Role.AUXILIARY).stream()
                .flatMap(helper -> sentence.children(helper, Role.SUBJECT).stream())
                .toList();
    }

    /** Of a predicative adjective or noun: the subject of its copula. Of another noun: who is said to do it. */
    private List<Token> subjectsOfNonVerb(Token predicate, int depth) {
        Token head = sentence.head(predicate);
        boolean predicative = predicate.role() == Role.ATTRIBUTE
                || predicate.role() == Role.ADJECTIVE_COMPLEMENT
                || predicate.role() == Role.OBJECT_PREDICATE;
        if (predicative && head != null && head.isVerb()) {
            return surfaceSubjects(head, depth + 1);
        }
        List<Token> own = sentence.children(predicate, Role.SUBJECT);
        return own.isEmpty() ? sentence.children(predicate, Role.POSSESSIVE) : own;
    }

    /** The subject as it stands: of a passive, the one acted upon. */
    List<Token> surfaceSubjects(Token verb, int depth) {
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
            case CONJUNCT, PARATAXIS, ADVERBIAL_CLAUSE -> head.isVerb() ? surfaceSubjects(head, depth + 1) : List.of();
            case OPEN_COMPLEMENT, CLAUSE_COMPLEMENT -> controllersFrom(head, depth);
            case PREPOSITION_CLAUSE -> {
                Token governor = sentence.head(head);
                yield governor == null ? List.of() : controllersFrom(governor, depth);
            }
            case NOUN_CLAUSE ->
                verb.tag().equals("VBG") || complements.isHeadline(verb) ? List.of(head) : controllersFrom(head, depth);
            case RELATIVE_CLAUSE -> objectGapFilled(verb) && !isOfPlaceOrTime(verb) ? List.of(head) : List.of();
            case AUXILIARY -> surfaceSubjects(head, depth + 1);
            default -> List.of();
        };
    }

    /** "President sworn in, <u>meets</u> counterpart": the second verb of a headline shares the first one's subject. */
    private List<Token> earlierRoot(Token verb, int depth) {
        return sentence.tokens().stream()
                .filter(other -> other.index() < verb.index() && other.isVerb() && other.head() < 0)
                .findFirst()
                .map(other -> surfaceSubjects(other, depth + 1))
                .orElse(List.of());
    }

    /** "The summit where they signed": the noun is not who does it. */
    private boolean isOfPlaceOrTime(Token verb) {
        return sentence.children(verb).stream().anyMatch(child -> child.tag().equals("WRB"));
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
            if (!object.isEmpty() && !passive(governor) && isPersonLike(object.get(0))) {
                return object;
            }
            return surfaceSubjects(governor, depth + 1);
        }
        if (governor.role() == Role.CLAUSE_COMPLEMENT && sentence.child(governor, Role.SUBJECT) != null) {
            return sentence.children(governor, Role.SUBJECT);
        }
        List<Token> owners = sentence.children(governor, Role.POSSESSIVE);
        if (!owners.isEmpty()) {
            return owners;
        }
        List<Token> by = prepositional(governor, List.of(), "by");
        if (!by.isEmpty()) {
            return by;
        }
        Token head = sentence.head(governor);
        if (head != null && head.isVerb()) {
            return surfaceSubjects(head, depth + 1);
        }
        return governor.isAdjective() ? subjectsOfNonVerb(governor, depth + 1) : List.of();
    }

    /** An abstract object ("made a decision to", "took steps to") does not do what follows; its verb's subject does. */
    private boolean isPersonLike(Token object) {
        return object.isProperNoun()
                || object.tag().startsWith("PRP")
                || sentence.children(object).stream().noneMatch(child -> child.role() == Role.NOUN_CLAUSE);
    }

    private List<Token> objects(Token predicate, List<Token> further) {
        if (!predicate.isVerb()) {
            return sentence.children(predicate, Role.OBJECT);
        }
        if (passive(predicate)) {
            List<Token> own = sentence.children(predicate, Role.PASSIVE_SUBJECT);
            if (!own.isEmpty()) {
                return own;
            }
            Token head = sentence.head(predicate);
            if (head == null) {
                return List.of();
            }
            return predicate.role() == Role.NOUN_CLAUSE ? List.of(head) : controllers(predicate, 0);
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

    /** Who does what a that-clause tells, under a verb or its object: "voiced concern that <u>the law</u> harms trade". */
    private List<Token> clauseSubjects(Token predicate) {
        List<Token> governors = new ArrayList<>(List.of(predicate));
        governors.addAll(sentence.children(predicate, Role.OBJECT));
        for (Token governor : governors) {
            for (Token clause : sentence.children(governor)) {
                boolean told = clause.role() == Role.CLAUSE_COMPLEMENT
                        || clause.role() == Role.NOUN_CLAUSE
                        || clause.role() == Role.RELATIVE_CLAUSE;
                List<Token> subjects = told ? surfaceSubjects(clause, MAX_CLIMB) : List.of();
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
                issuers.addAll(subjects(verb, 0));
            }
        }
        return issuers;
    }

    private List<Token> indirect(Token predicate) {
        List<Token> own = sentence.children(predicate, Role.INDIRECT_OBJECT);
        return own.isEmpty() ? prepositional(predicate, List.of(), "to") : own;
    }

    /** Modifiers that lead to an actor; of "the US-South Korean talks" both, though one hangs on the other. */
    private List<Token> modifiers(Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(noun)) {
            boolean modifier = child.role() == Role.NOUN_MODIFIER
                    || child.role() == Role.ADJECTIVE_MODIFIER
                    || child.role() == Role.NOUN_ADVERBIAL;
            if (modifier) {
                sentence.subtree(child).stream()
                        .filter(word -> word.equals(child) || word.isProperNoun() || word.isAdjective())
                        .filter(word -> actors.of(word) > 0)
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Objects of a preposition under the predicate, nearest first; not inside another clause. */
    private List<Token> prepositional(Token predicate, List<Token> further, String preposition) {
        int dot = preposition.indexOf('.');
        if (dot > 0) {
            // "as.to": sent her as an envoy to Kenya
            List<Token> inner = new ArrayList<>();
            for (Token noun : prepositional(predicate, further, preposition.substring(0, dot))) {
                inner.addAll(prepositional(noun, List.of(), preposition.substring(dot + 1)));
            }
            return inner;
        }
        for (Token each : further.isEmpty() ? prepositionsOf(predicate) : prepositionsUnder(predicate, further)) {
            if (each.form().toLowerCase(Locale.ROOT).equals(preposition)) {
                List<Token> own = sentence.children(each, Role.PREPOSITION_OBJECT);
                return own.isEmpty() ? complements.called(each) : own;
            }
        }
        List<Token> within = preposition.equals("for") ? forSubject(predicate) : lateObjects(predicate, preposition);
        if (within.isEmpty()) {
            within = inCapacity(predicate, preposition);
        }
        return within.isEmpty() ? pastAgent(predicate, preposition) : within;
    }

    /** "Acted as an intermediary between Oman and Yemen", "killed during an attack on Kenya". */
    private List<Token> inCapacity(Token predicate, String preposition) {
        for (Token child : sentence.children(predicate, Role.PREPOSITION)) {
            boolean capacity =
                    child.form().equalsIgnoreCase("as") || child.form().equalsIgnoreCase("during");
            if (!capacity || !CAPACITY_LINKS.contains(preposition)) {
                continue;
            }
            for (Token noun : sentence.children(child, Role.PREPOSITION_OBJECT)) {
                List<Token> found = prepositional(noun, List.of(), preposition);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Token> prepositionsOf(Token predicate) {
        List<Token> known = prepositions.get(predicate.index());
        if (known == null) {
            known = prepositionsUnder(predicate, List.of());
            prepositions.set(predicate.index(), known);
        }
        return known;
    }

    /** Prepositions that have an object, under the predicate and its further words, nearest first. */
    private List<Token> prepositionsUnder(Token predicate, List<Token> further) {
        List<Token> found = new ArrayList<>(4);
        Deque<Token> queue = new ArrayDeque<>();
        queue.add(predicate);
        queue.addAll(further);
        while (!queue.isEmpty()) {
            Token at = queue.poll();
            for (Token child : sentence.children(at)) {
                boolean isPreposition = child.role() == Role.PREPOSITION
                        || child.role() == Role.AGENT
                        || child.tag().equals("IN")
                        || child.tag().equals("TO");
                if (isPreposition && sentence.child(child, Role.PREPOSITION_OBJECT) != null) {
                    found.add(child);
                }
                boolean otherClause = child.isVerb()
                        && (CLAUSES.contains(child.role())
                                || child.role() == Role.NOUN_CLAUSE
                                || child.role() == Role.CONJUNCT);
                boolean apart = child.role() == Role.PREPOSITION
                        && APART.contains(child.form().toLowerCase(Locale.ROOT));
                boolean before = apart || child.role() == Role.SUBJECT;
                if (!otherClause && !before) {
                    queue.add(child);
                }
            }
        }
        return found;
    }

    /** "Pogroms by mobs <u>against</u> villagers": parsers hang the one on the other. */
    private List<Token> pastAgent(Token noun, String preposition) {
        if (!noun.isNoun() || !CAPACITY_LINKS.contains(preposition) || preposition.equals("of")) {
            return List.of();
        }
        for (Token child : sentence.children(noun)) {
            for (Token agent : child.form().equalsIgnoreCase("by")
                    ? sentence.children(child, Role.PREPOSITION_OBJECT)
                    : List.<Token>of()) {
                List<Token> found = prepositional(agent, List.of(), preposition);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "is taking steps to bring allies <u>into</u> the exercise": parsers hang the last phrase on the first verb. */
    private List<Token> lateObjects(Token predicate, String preposition) {
        Token head = sentence.head(predicate);
        boolean infinitive = predicate.isVerb()
                && (predicate.role() == Role.ADVERBIAL_CLAUSE || predicate.role() == Role.OPEN_COMPLEMENT)
                && head != null
                && head.isVerb();
        if (!infinitive || head == null) {
            return List.of();
        }
        for (Token child : sentence.children(head)) {
            boolean late = child.role() == Role.PREPOSITION
                    && child.index() > predicate.index()
                    && child.form().equalsIgnoreCase(preposition);
            if (late) {
                return sentence.children(child, Role.PREPOSITION_OBJECT);
            }
        }
        return List.of();
    }

    /** "an offer for Rojas to speak": the infinitive's subject stands after "for". */
    private List<Token> forSubject(Token predicate) {
        for (Token child : sentence.children(predicate)) {
            boolean marked = child.isVerb()
                    && sentence.children(child).stream()
                            .anyMatch(each -> each.form().equalsIgnoreCase("for") && each.index() < child.index());
            if (marked) {
                return sentence.children(child, Role.SUBJECT);
            }
        }
        return List.of();
    }

    /** The clause or infinitive a preposition introduces under the predicate ("accused of <u>bombing</u>"). */
    @Nullable
    Token prepositionClause(Token predicate, String preposition) {
        for (Token child : sentence.children(predicate)) {
            if (child.form().equalsIgnoreCase(preposition)) {
                Token clause = sentence.child(child, Role.PREPOSITION_CLAUSE);
                if (clause != null) {
                    return clause;
                }
            }
        }
        return null;
    }
}
