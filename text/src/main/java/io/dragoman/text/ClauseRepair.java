package io.dragoman.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends trees whose main verb the parser of newspaper English missed. In "the Omani side, voicing concern, asked for talks"
 * the participle is taken for the main verb and the verb itself is left alone; in "the two sides called upon Chad to
 * return" the main verb is taken for a participle beside its subject, and the infinitive for the main verb. In "at the
 * invitation of Mr Kodjo, Minister of Trade, Ms Diallo came" the subject is taken for one more name of the host, and in
 * "it was Chad that asked" the last clause is not taken for one about Chad.
 */
final class ClauseRepair {

    private static final Set<String> PAST = Set.of("VBD", "VBZ", "VBP");

    private static final Set<Role> SUBJECTS = Set.of(Role.SUBJECT, Role.PASSIVE_SUBJECT, Role.CLAUSE_SUBJECT);

    /** Verbs that have the one they move to act as their object: "called <u>upon</u> Chad to return". */
    private static final Set<String> MOVING = Set.of("on", "upon");

    private ClauseRepair() {}

    static List<Token> repair(List<Token> tokens) {
        Token root = null;
        for (Token token : tokens) {
            if (token.role() == Role.ROOT && token.head() < 0) {
                root = token;
                break;
            }
        }
        if (root == null) {
            return tokens;
        }
        return switch (root.tag()) {
            case "VBG" -> participleAhead(root, tokens);
            case "VB" -> infinitiveBehind(root, tokens);
            case "VBD", "VBZ" -> root.lemma().equals("be") ? cleft(root, tokens) : subjectInOpening(root, tokens);
            default -> tokens;
        };
    }

    /** "It was <u>Chad</u> that <u>asked</u> for talks": the clause is one about the name. */
    private static List<Token> cleft(Token be, List<Token> tokens) {
        Token attribute = null;
        Token clause = null;
        boolean it = false;
        for (Token token : tokens) {
            boolean isOver = token.head() == be.index();
            it |= isOver && token.role() == Role.SUBJECT && token.form().equalsIgnoreCase("it");
            if (isOver && token.role() == Role.ATTRIBUTE && token.isNoun()) {
                attribute = token;
            } else if (isOver && attribute != null && token.role() == Role.CLAUSE_COMPLEMENT) {
                clause = token;
            }
        }
        Token opener =
                attribute == null || attribute.index() + 1 >= tokens.size() ? null : tokens.get(attribute.index() + 1);
        if (!it || clause == null || attribute == null || opener == null) {
            return tokens;
        }
        if (opener.head() != clause.index() || !opener.tag().startsWith("W")) {
            return tokens;
        }
        List<Token> mended = new ArrayList<>(tokens);
        mended.set(clause.index(), with(clause, clause.tag(), attribute.index(), Role.RELATIVE_CLAUSE));
        return mended;
    }

    /** "At the invitation of Mr Kodjo, Minister of Trade, <u>Ms Diallo</u>, Minister of Energy, came to Lomé". */
    private static List<Token> subjectInOpening(Token verb, List<Token> tokens) {
        Token opener = null;
        for (Token token : tokens) {
            if (token.head() == verb.index() && SUBJECTS.contains(token.role())) {
                return tokens;
            }
            boolean opens = token.head() == verb.index() && token.role() == Role.PREPOSITION && token.index() == 0;
            opener = opens ? token : opener;
        }
        Token subject = null;
        for (Token token : tokens) {
            boolean beside = (token.role() == Role.APPOSITION || token.role() == Role.NOUN_ADVERBIAL)
                    && token.tag().equals("NNP")
                    && token.index() < verb.index()
                    && opener != null
                    && isUnder(token, opener, tokens)
                    && tokens.get(token.head()).tag().equals("NNP");
            boolean deeper = subject != null && isUnder(token, subject, tokens);
            subject = beside && !deeper ? token : subject;
        }
        if (subject == null) {
            return tokens;
        }
        List<Token> mended = new ArrayList<>(tokens);
        mended.set(subject.index(), with(subject, subject.tag(), verb.index(), Role.SUBJECT));
        return mended;
    }

    private static boolean isUnder(Token token, Token ancestor, List<Token> tokens) {
        for (int at = token.index(); at >= 0; at = tokens.get(at).head()) {
            if (at == ancestor.index()) {
                return true;
            }
        }
        return false;
    }

    /** "The Omani side, <u>voicing</u> concern, <u>asked</u> for talks". */
    private static List<Token> participleAhead(Token participle, List<Token> tokens) {
        Token subject = null;
        Token verb = null;
        for (Token token : tokens) {
            boolean isOver = token.head() == participle.index();
            if (isOver && token.role() == Role.AUXILIARY) {
                return tokens;
            }
            boolean ahead = token.index() < participle.index() && token.isNoun();
            if (isOver && ahead && (token.role() == Role.OTHER || token.role() == Role.SUBJECT)) {
                subject = token;
            }
            boolean left = token.head() < 0 && PAST.contains(token.tag()) && token.index() > participle.index();
            if (left && verb == null) {
                verb = token;
            }
        }
        if (subject == null || verb == null || !isComma(participle.index() - 1, tokens)) {
            return tokens;
        }
        List<Token> mended = new ArrayList<>(tokens);
        mended.set(verb.index(), with(verb, verb.tag(), -1, Role.ROOT));
        mended.set(participle.index(), with(participle, participle.tag(), verb.index(), Role.ADVERBIAL_CLAUSE));
        mended.set(subject.index(), with(subject, subject.tag(), verb.index(), Role.SUBJECT));
        return mended;
    }

    /** "The two sides <u>called</u> upon Chad to <u>return</u>". */
    private static List<Token> infinitiveBehind(Token infinitive, List<Token> tokens) {
        Token to = null;
        Token subject = null;
        for (Token token : tokens) {
            boolean isOver = token.head() == infinitive.index();
            if (isOver && token.tag().equals("TO")) {
                to = token;
            } else if (isOver && token.role() == Role.SUBJECT) {
                subject = token;
            }
        }
        Token verb = to == null || subject == null ? null : participleOf(subject, to, tokens);
        Token object = verb == null ? null : objectBehind(verb, tokens);
        if (subject == null || verb == null || object == null) {
            return tokens;
        }
        List<Token> mended = new ArrayList<>(tokens);
        mended.set(verb.index(), with(verb, "VBD", -1, Role.ROOT));
        mended.set(subject.index(), with(subject, subject.tag(), verb.index(), Role.SUBJECT));
        mended.set(infinitive.index(), with(infinitive, infinitive.tag(), verb.index(), Role.OPEN_COMPLEMENT));
        for (Token token : tokens) {
            boolean ahead = token.head() == infinitive.index() && token.index() < verb.index();
            if (ahead && !token.equals(subject)) {
                mended.set(token.index(), with(token, token.tag(), verb.index(), token.role()));
            }
        }
        return mended;
    }

    private static @Nullable Token participleOf(Token subject, Token to, List<Token> tokens) {
        for (Token token : tokens) {
            boolean beside = token.head() == subject.index()
                    && token.tag().equals("VBN")
                    && token.role() == Role.NOUN_CLAUSE
                    && token.index() > subject.index()
                    && token.index() < to.index();
            if (beside) {
                return token;
            }
        }
        return null;
    }

    private static @Nullable Token objectBehind(Token verb, List<Token> tokens) {
        for (Token token : tokens) {
            if (token.head() == verb.index() && MOVING.contains(token.form())) {
                return token;
            }
        }
        return null;
    }

    private static boolean isComma(int at, List<Token> tokens) {
        return at >= 0 && tokens.get(at).form().equals(",");
    }

    private static Token with(Token token, String tag, int head, Role role) {
        return new Token(token.index(), token.span(), token.form(), token.lemma(), tag, head, role);
    }
}
