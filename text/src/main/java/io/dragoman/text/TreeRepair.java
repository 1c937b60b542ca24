package io.dragoman.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends what parsers of newspaper English get wrong by habit. In "on Sunday Presidents Ruto and Kagame signed" the day is
 * taken for the first word of the name behind it, and the verb is left without a subject, as is the month in "in June Peru
 * recalled"; in "after Oslo on Monday closed" the name is taken for the object of "after"; in "Rojas and her Chilean
 * counterpart" the first name is taken for a modifier of the last noun.
 */
final class TreeRepair {

    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today");
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** Words between "in" and the month. */
    private static final Set<String> STAGES = Set.of("early", "mid", "late");

    /** Words that begin a clause and that parsers take for prepositions. */
    private static final Set<String> CLAUSE_OPENERS = Set.of("after", "before", "since", "until");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private TreeRepair() {}

    static List<Token> repair(List<Token> tokens) {
        List<Token> repaired = new ArrayList<>(tokens);
        for (Token day : tokens) {
            Token name = headOf(day, tokens);
            Token preposition = name == null ? null : headOf(name, tokens);
            Token verb = preposition == null ? null : headOf(preposition, tokens);
            if (name == null || preposition == null || verb == null) {
                continue;
            }
            boolean swallowed = isDayOrMonth(day, preposition)
                    && day.role() == Role.NOUN_MODIFIER
                    && name.isProperNoun()
                    && name.role() == Role.PREPOSITION_OBJECT
                    && isNext(preposition, day, tokens);
            boolean left = verb.index() > name.index() && isFinite(verb, tokens) && !hasSubject(verb, tokens);
            if (swallowed && left) {
                repaired.set(day.index(), with(day, preposition.index(), Role.PREPOSITION_OBJECT));
                repaired.set(name.index(), with(name, verb.index(), subjectRole(verb, tokens)));
            }
        }
        for (Token opener : tokens) {
            if (opener.role() == Role.PREPOSITION && CLAUSE_OPENERS.contains(opener.form())) {
                openClause(opener, tokens, repaired);
            }
        }
        for (Token noun : tokens) {
            if (noun.isNoun()) {
                joinPartners(noun, tokens, repaired);
            }
        }
        return repaired;
    }

    private static boolean isDayOrMonth(Token word, Token preposition) {
        String form = word.form().toLowerCase(Locale.ROOT);
        return DAYS.contains(form)
                || (MONTHS.contains(form) && preposition.form().equalsIgnoreCase("in"));
    }

    /** Whether a day stands behind its preposition; "in early June" counts. */
    private static boolean isNext(Token preposition, Token day, List<Token> tokens) {
        int before = day.index() - 1;
        boolean staged = before > 0 && STAGES.contains(tokens.get(before).form());
        return preposition.index() == (staged ? before - 1 : before);
    }

    /** "After <u>Oslo</u> on Monday <u>closed</u> its border": the name acts. */
    private static void openClause(Token opener, List<Token> tokens, List<Token> repaired) {
        Token name = opener.index() + 1 < tokens.size() ? tokens.get(opener.index() + 1) : null;
        if (name == null
                || !name.isProperNoun()
                || name.head() != opener.index()
                || name.role() != Role.PREPOSITION_OBJECT) {
            return;
        }
        int at = name.index() + 1;
        while (at < tokens.size()
                && !tokens.get(at).isVerb()
                && !tokens.get(at).form().equals(",")) {
            at++;
        }
        Token verb = at < tokens.size() ? tokens.get(at) : null;
        boolean left = verb != null
                && verb.tag().equals("VBD")
                && verb.role() == Role.ADVERBIAL_CLAUSE
                && !hasSubject(verb, tokens)
                && hasTime(name.index() + 1, verb.index(), tokens);
        if (verb == null || !left) {
            return;
        }
        repaired.set(name.index(), with(name, verb.index(), Role.SUBJECT));
        repaired.set(opener.index(), with(opener, verb.index(), Role.MARKER));
        for (Token between : tokens.subList(name.index() + 1, verb.index())) {
            boolean outside = between.head() < name.index() || between.head() > verb.index();
            if (outside) {
                repaired.set(between.index(), with(between, verb.index(), between.role()));
            }
        }
    }

    private static boolean hasTime(int from, int to, List<Token> tokens) {
        return tokens.subList(from, to).stream()
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .anyMatch(form -> DAYS.contains(form) || MONTHS.contains(form) || form.equals("week"));
    }

    /** "<u>Rojas</u> and her Chilean <u>counterpart</u>" are two. */
    private static void joinPartners(Token noun, List<Token> tokens, List<Token> repaired) {
        for (Token name : tokens) {
            boolean modifier = name.head() == noun.index() && name.role() == Role.NOUN_MODIFIER && name.isProperNoun();
            Token and = modifier ? coordinationOf(name, tokens) : null;
            if (and == null || !tokens.get(and.index() + 1).tag().equals("PRP$")) {
                continue;
            }
            repaired.set(name.index(), with(name, noun.head(), noun.role()));
            repaired.set(noun.index(), with(noun, name.index(), Role.CONJUNCT));
            for (Token between : tokens.subList(and.index() + 1, noun.index())) {
                boolean outside = between.head() <= and.index() || between.head() > noun.index();
                if (between.tag().equals("PRP$")) {
                    repaired.set(between.index(), with(between, noun.index(), Role.POSSESSIVE));
                } else if (outside && between.role() == Role.CONJUNCT) {
                    repaired.set(between.index(), with(between, noun.index(), Role.ADJECTIVE_MODIFIER));
                }
            }
            return;
        }
    }

    private static @Nullable Token coordinationOf(Token name, List<Token> tokens) {
        for (int i = name.index() + 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).head() == name.index() && tokens.get(i).role() == Role.COORDINATION) {
                return tokens.get(i);
            }
        }
        return null;
    }

    private static @Nullable Token headOf(Token token, List<Token> tokens) {
        return token.head() < 0 ? null : tokens.get(token.head());
    }

    private static boolean isFinite(Token verb, List<Token> tokens) {
        return FINITE.contains(verb.tag())
                || tokens.stream()
                        .anyMatch(token -> token.head() == verb.index()
                                && (token.role() == Role.AUXILIARY || token.role() == Role.PASSIVE_AUXILIARY)
                                && !token.tag().equals("TO"));
    }

    private static boolean hasSubject(Token verb, List<Token> tokens) {
        return tokens.stream()
                .anyMatch(token -> token.head() == verb.index()
                        && (token.role() == Role.SUBJECT
                                || token.role() == Role.PASSIVE_SUBJECT
                                || token.role() == Role.CLAUSE_SUBJECT));
    }

    private static Role subjectRole(Token verb, List<Token> tokens) {
        boolean passive = tokens.stream()
                .anyMatch(token -> token.head() == verb.index() && token.role() == Role.PASSIVE_AUXILIARY);
        return passive ? Role.PASSIVE_SUBJECT : Role.SUBJECT;
    }

    private static Token with(Token token, int head, Role role) {
        return new Token(token.index(), token.span(), token.form(), token.lemma(), token.tag(), head, role);
    }
}
