package io.dragoman.coding.time;

import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a time expression belongs to a trigger, by the dependency tree. */
final class ParsedClause {

    /** Verbs that say little but that their subject or object took place. */
    private static final Set<String> LIGHT = Set.of(
            "be",
            "hold",
            "make",
            "pay",
            "conduct",
            "have",
            "launch",
            "begin",
            "start",
            "open",
            "carry",
            "stage",
            "complete",
            "conclude",
            "sign",
            "undertake",
            "wage",
            "mount",
            "give",
            "take",
            "deliver",
            "impose",
            "occur",
            "happen",
            "continue",
            "resume",
            "end",
            "follow",
            "come",
            "schedule",
            "plan",
            "reach",
            "seal",
            "pass",
            "adopt");

    /** "arrived on Tuesday <u>for</u> talks": one time for both. */
    private static final Set<String> SAME_TIME = Set.of("for", "during", "on", "at", "in");

    private static final Set<Role> ATTRIBUTIVE =
            Set.of(Role.NOUN_MODIFIER, Role.POSSESSIVE, Role.NUMBER, Role.ADJECTIVE_MODIFIER, Role.DETERMINER);

    private static final Set<String> PARTS_OF_DAY =
            Set.of("morning", "noon", "midday", "afternoon", "evening", "night", "midnight", "dawn");

    private static final Set<String> DATING = Set.of("date", "dated");

    private static final Set<String> PLANS = Set.of(
            "agree", "plan", "promise", "decide", "vow", "pledge", "want", "threaten", "refuse", "intend", "offer");

    private static final int NOUN_DETOUR = 3;

    private ParsedClause() {}

    /** Steps between the expression and the trigger; negative if the expression does not belong to it. */
    static int distance(Sentence sentence, List<Token> time, Token trigger) {
        Token top = partOfDay(sentence, top(sentence, time));
        boolean attributive = ATTRIBUTIVE.contains(top.role());
        Token holder = sentence.head(top);
        while (holder != null && DATING.contains(holder.lemma()) && holder.tag().equals("VBN")) {
            // "in a letter <u>dated</u> Friday": the letter's day is that of what it says
            attributive = false;
            holder = sentence.head(holder);
        }
        int steps = 0;
        while (holder != null && isLink(holder)) {
            holder = sentence.head(holder);
            steps++;
        }
        if (holder == null || holder.index() == trigger.index()) {
            return steps;
        }
        Token verb = holder;
        if (!holder.isVerb()) {
            if (attributive || isTellingApart(sentence, top, holder)) {
                return -1;
            }
            // A time under a noun is often meant for the noun's verb.
            int detour = upTo(sentence, holder, trigger);
            if (detour >= 0) {
                return steps + detour + NOUN_DETOUR;
            }
            verb = verbOf(sentence, holder);
            steps += NOUN_DETOUR;
            if (verb == null) {
                return -1;
            }
        }
        int climb = upTo(sentence, trigger, verb);
        if (climb < 0 || !shares(sentence, trigger, verb, top)) {
            return -1;
        }
        return steps + climb;
    }

    /** "The accord <u>of 1998</u>": which one it is, not when something was done with it. */
    private static boolean isTellingApart(Sentence sentence, Token time, Token holder) {
        Token link = sentence.head(time);
        return link != null && link.form().equals("of") && holder.equals(sentence.head(link));
    }

    /** Of "Tuesday <u>morning</u>" the word that holds the day: it stands where the day would. */
    private static Token partOfDay(Sentence sentence, Token top) {
        Token head = ATTRIBUTIVE.contains(top.role()) ? sentence.head(top) : null;
        return head != null && PARTS_OF_DAY.contains(head.lemma()) ? head : top;
    }

    /** The word of the expression whose head lies outside of it. */
    private static Token top(Sentence sentence, List<Token> time) {
        for (Token token : time) {
            Token head = sentence.head(token);
            if (head == null || !time.contains(head)) {
                return token;
            }
        }
        return time.get(0);
    }

    private static boolean isLink(Token token) {
        return token.tag().equals("IN") || token.tag().equals("TO") || token.role() == Role.PREPOSITION;
    }

    /** Steps from a word up to another without leaving its clause; negative if that word is not above it there. */
    private static int upTo(Sentence sentence, Token from, Token to) {
        int steps = 0;
        for (Token at = from; at != null; at = sentence.head(at)) {
            if (at.index() == to.index()) {
                return steps;
            }
            if (leavesClause(sentence, at)) {
                return -1;
            }
            steps++;
        }
        return -1;
    }

    /** The verb whose clause a noun stands in; null if none is above it. */
    private static @Nullable Token verbOf(Sentence sentence, Token noun) {
        Token at = noun;
        while (at != null && !at.isVerb()) {
            at = leavesClause(sentence, at) ? null : sentence.head(at);
        }
        return at;
    }

    /** Whether the way from a word to its head crosses into another clause. */
    private static boolean leavesClause(Sentence sentence, Token at) {
        return switch (at.role()) {
            case RELATIVE_CLAUSE, NOUN_CLAUSE, CLAUSE_COMPLEMENT, CLAUSE_SUBJECT, PREPOSITION_CLAUSE, PARATAXIS -> true;
            case ADVERBIAL_CLAUSE ->
                hasSubject(sentence, at) || sentence.child(at, Role.MARKER) != null || hasWhen(sentence, at);
            case CONJUNCT -> at.isVerb() && (hasSubject(sentence, at) || isContrasted(sentence, at));
            default -> false;
        };
    }

    /** Whether a trigger below the verb that the time belongs to happens when that verb does. */
    private static boolean shares(Sentence sentence, Token trigger, Token verb, Token time) {
        if (trigger.isVerb()) {
            // "agreed to meet on Tuesday" puts the time to the lower verb; "on Tuesday agreed to meet" leaves the
            // meeting open.
            return trigger.role() != Role.OPEN_COMPLEMENT || time.index() < verb.index() || !isPlan(verb);
        }
        Token above = sentence.head(trigger);
        if (above != null && isLink(above)) {
            return SAME_TIME.contains(above.lemma());
        }
        return LIGHT.contains(verb.lemma());
    }

    private static boolean isPlan(Token verb) {
        return PLANS.contains(verb.lemma());
    }

    private static boolean hasSubject(Sentence sentence, Token verb) {
        return firstChild(sentence, verb, Set.of(Role.SUBJECT, Role.PASSIVE_SUBJECT)) != null;
    }

    private static boolean hasWhen(Sentence sentence, Token verb) {
        return sentence.anyChild(verb, child -> child.tag().equals("WRB"));
    }

    private static @Nullable Token firstChild(Sentence sentence, Token verb, Set<Role> roles) {
        return sentence.children(verb).stream()
                .filter(child -> roles.contains(child.role()))
                .findFirst()
                .orElse(null);
    }

    /** "was planned for 2020 but was postponed": no common time. */
    private static boolean isContrasted(Sentence sentence, Token conjunct) {
        Token first = sentence.head(conjunct);
        return first != null
                && sentence.between(first.index(), conjunct.index()).stream()
                        .anyMatch(token -> token.lemma().equals("but"));
    }
}
