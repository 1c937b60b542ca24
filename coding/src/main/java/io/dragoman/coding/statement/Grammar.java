package io.dragoman.coding.statement;

import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Questions about the tree of a parsed sentence that reporting clauses ask. */
final class Grammar {

    private static final int MAX_CLIMB = 4;
    private static final Set<String> UNREAL =
            Set.of("will", "would", "shall", "should", "may", "might", "can", "could", "must", "’ll", "'ll");
    private static final Set<String> CONTINUING =
            Set.of("continue", "go", "proceed", "keep", "hasten", "begin", "start", "rush", "take", "use");
    private static final Set<String> NEVER = Set.of("never", "not", "n't", "neither", "nor");

    private Grammar() {}

    static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    static boolean isPassive(Sentence sentence, Token verb) {
        return sentence.child(verb, Role.PASSIVE_AUXILIARY) != null
                || sentence.child(verb, Role.PASSIVE_SUBJECT) != null
                || sentence.child(verb, Role.AGENT) != null;
    }

    /** Whether the act of a verb is reported as done: not negated, in the future, hypothetical or a mere aim. */
    static boolean isReal(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.role() == Role.NEGATION || NEVER.contains(lower(child))) {
                return false;
            }
            boolean auxiliary = child.role() == Role.AUXILIARY && child.index() < verb.index();
            if (auxiliary && UNREAL.contains(lower(child)) && !onlySays(sentence, verb)) {
                return false;
            }
            if (auxiliary && child.tag().equals("TO")) {
                Token head = sentence.head(verb);
                return head != null && CONTINUING.contains(head.lemma()) && isReal(sentence, head);
            }
        }
        return true;
    }

    /** "would <u>only</u> confirm that": said after all. */
    private static boolean onlySays(Sentence sentence, Token verb) {
        return sentence.anyChild(
                verb, child -> lower(child).equals("only") && Math.abs(child.index() - verb.index()) == 1);
    }

    /** The words that name who does what a verb says: the subject, of a passive the agent. */
    static List<Token> doers(Sentence sentence, Token verb) {
        return doers(sentence, verb, 0);
    }

    private static List<Token> doers(Sentence sentence, Token verb, int depth) {
        if (depth > MAX_CLIMB) {
            return List.of();
        }
        if (isPassive(sentence, verb)) {
            List<Token> agents = new ArrayList<>();
            for (Token agent : sentence.children(verb, Role.AGENT)) {
                agents.addAll(sentence.children(agent, Role.PREPOSITION_OBJECT));
            }
            return agents;
        }
        List<Token> own = sentence.children(verb, Role.SUBJECT);
        if (!own.isEmpty()) {
            return own.stream().map(word -> antecedent(sentence, word, verb)).toList();
        }
        Token head = sentence.head(verb);
        if (head == null) {
            return List.of();
        }
        return switch (verb.role()) {
            case CONJUNCT, ADVERBIAL_CLAUSE, OPEN_COMPLEMENT, PARATAXIS ->
                head.isVerb() ? surfaceSubjects(sentence, head, depth + 1) : List.of();
            case PREPOSITION_CLAUSE -> {
                Token governor = sentence.head(head);
                yield governor != null && governor.isVerb()
                        ? surfaceSubjects(sentence, governor, depth + 1)
                        : List.of();
            }
            case NOUN_CLAUSE -> verb.tag().equals("VBG") ? List.of(head) : List.of();
            default -> List.of();
        };
    }

    private static List<Token> surfaceSubjects(Sentence sentence, Token verb, int depth) {
        Token passive = sentence.child(verb, Role.PASSIVE_SUBJECT);
        return passive == null ? doers(sentence, verb, depth) : List.of(antecedent(sentence, passive, verb));
    }

    private static Token antecedent(Sentence sentence, Token subject, Token verb) {
        boolean relative = subject.tag().startsWith("W") || (subject.lemma().equals("that") && !subject.isNoun());
        Token head = sentence.head(verb);
        return relative && verb.role() == Role.RELATIVE_CLAUSE && head != null ? head : subject;
    }

    /** A noun and the nouns joined to it. */
    static List<Token> withConjuncts(Sentence sentence, Token noun) {
        List<Token> all = new ArrayList<>();
        all.add(noun);
        for (Token child : sentence.children(noun, Role.CONJUNCT)) {
            if (!child.isVerb() && child.index() > noun.index()) {
                all.addAll(withConjuncts(sentence, child));
            }
        }
        return all;
    }

    static @Nullable Token clauseBelow(Sentence sentence, Token word) {
        for (Token child : sentence.children(word)) {
            boolean clause = child.role() == Role.CLAUSE_COMPLEMENT
                    || (child.role() == Role.NOUN_CLAUSE
                            && !child.tag().equals("VBG")
                            && !child.tag().equals("VBN"));
            if (clause && !isInfinitive(sentence, child)) {
                return child;
            }
        }
        return null;
    }

    static boolean isInfinitive(Sentence sentence, Token verb) {
        return sentence.children(verb, Role.AUXILIARY).stream()
                .anyMatch(child -> child.tag().equals("TO"));
    }

    /** First token of the phrase that a word heads. */
    static int firstOf(Sentence sentence, Token word) {
        return sentence.subtree(word).stream().mapToInt(Token::index).min().orElse(word.index());
    }

    /** Token that begins at or after an offset; the size of the sentence if there is none. */
    static int indexAt(Sentence sentence, int offset) {
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= offset) {
                return token.index();
            }
        }
        return sentence.size();
    }
}
