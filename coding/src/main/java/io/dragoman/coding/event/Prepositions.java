package io.dragoman.coding.event;

import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The prepositions of one sentence and what they lead to from a verb, noun or adjective, where parsers hang them
 * elsewhere too.
 */
final class Prepositions {

    private static final Set<Role> CLAUSES = Set.of(
            Role.OPEN_COMPLEMENT,
            Role.CLAUSE_COMPLEMENT,
            Role.ADVERBIAL_CLAUSE,
            Role.RELATIVE_CLAUSE,
            Role.PREPOSITION_CLAUSE,
            Role.PARATAXIS);

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
            "through",
            "off");

    /** Prepositions under "as" and "during" that lead on to a participant. */
    private static final Set<String> CAPACITY_LINKS = Set.of("between", "against", "to", "on", "with", "of");

    private final Sentence sentence;
    /** The prepositions under each word, as far as they were asked for. */
    private final List<@Nullable List<Token>> known;

    Prepositions(Sentence sentence) {
        this.sentence = sentence;
        this.known = new ArrayList<>(Collections.nCopies(sentence.size(), null));
    }

    /** Whether a preposition leads from an act to what is no part of it: "after the talks", "under the treaty". */
    static boolean leadsApart(Token preposition) {
        return APART.contains(preposition.form().toLowerCase(Locale.ROOT));
    }

    /** Whether it leads to whom an act is done for, who has no part in it: "mediates <u>on behalf of</u> the union". */
    boolean standsIn(Token preposition) {
        Token noun = preposition.lemma().equals("on") ? sentence.child(preposition, Role.PREPOSITION_OBJECT) : null;
        return noun != null && noun.lemma().equals("behalf");
    }

    /** Objects of a preposition under the predicate, nearest first; not inside another clause. */
    List<Token> objects(Token predicate, List<Token> further, String preposition) {
        int dot = preposition.indexOf('.');
        if (dot > 0) {
            // "as.to": sent her as an envoy to Kenya
            List<Token> inner = new ArrayList<>();
            for (Token noun : objects(predicate, further, preposition.substring(0, dot))) {
                inner.addAll(objects(noun, List.of(), preposition.substring(dot + 1)));
            }
            return inner;
        }
        for (Token each : further.isEmpty() ? under(predicate) : under(predicate, further)) {
            if (each.form().toLowerCase(Locale.ROOT).equals(preposition)) {
                List<Token> objects = sentence.children(each, Role.PREPOSITION_OBJECT);
                return objects.isEmpty() ? qualities(each) : objects;
            }
        }
        List<Token> within = preposition.equals("for") ? forSubject(predicate) : lateObjects(predicate, preposition);
        if (within.isEmpty()) {
            within = inCapacity(predicate, preposition);
        }
        return within.isEmpty() ? pastAgent(predicate, preposition) : within;
    }

    /** "Described the step <u>as hostile</u>": adjectives under "as". */
    private List<Token> qualities(Token preposition) {
        return preposition.form().equalsIgnoreCase("as")
                ? sentence.children(preposition, Role.PREPOSITION_CLAUSE).stream()
                        .filter(Token::isAdjective)
                        .toList()
                : List.of();
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
                List<Token> found = objects(noun, List.of(), preposition);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Token> under(Token predicate) {
        List<Token> found = known.get(predicate.index());
        if (found == null) {
            found = under(predicate, List.of());
            known.set(predicate.index(), found);
        }
        return found;
    }

    /** Prepositions that have an object, under the predicate and its further words, nearest first. */
    private List<Token> under(Token predicate, List<Token> further) {
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
                if (isPreposition
                        && (sentence.child(child, Role.PREPOSITION_OBJECT) != null
                                || !qualities(child).isEmpty())) {
                    found.add(child);
                }
                boolean otherClause = child.isVerb()
                        && (CLAUSES.contains(child.role())
                                || child.role() == Role.NOUN_CLAUSE
                                || child.role() == Role.CONJUNCT);
                boolean apart = child.role() == Role.PREPOSITION && leadsApart(child);
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
                List<Token> found = objects(agent, List.of(), preposition);
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
                    && sentence.anyChild(
                            child, each -> each.form().equalsIgnoreCase("for") && each.index() < child.index());
            if (marked) {
                return sentence.children(child, Role.SUBJECT);
            }
        }
        return List.of();
    }
}
