package io.dragoman.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends trees whose main verb the parser of newspaper English missed. In "the Omani side, voicing concern, asked for talks"
 * the participle is taken for the main verb and the verb itself is left alone; in "the two sides called upon Chad to
 * return" the main verb is taken for a participle beside its subject, and the infinitive for the main verb.
 */
final class ClauseRepair {

    private static final Set<String> PAST = Set.of("VBD", "VBZ", "VBP");

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
        if (root.tag().equals("VBG")) {
            return participleAhead(root, tokens);
        }
        return root.tag().equals("VB") ? infinitiveBehind(root, tokens) : tokens;
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
