package io.dragoman.coding.mention;

import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether "it" and "they" can stand for an actor where they stand: "it signed" and "accused it" can, "it was signed", "it
 * would be the first visit", "it was Chad that …" and "ratified it" cannot. Word sets decide; where the tree does not tell,
 * they can.
 */
final class ActorPlaces {

    private static final int DEEPEST = 3;

    private final Sentence sentence;
    private final Cast cast;

    ActorPlaces(Sentence sentence, Cast cast) {
        this.sentence = sentence;
        this.cast = cast;
    }

    /** Whether a pronoun other than a possessive can stand for somebody who acts. */
    boolean canAct(Token pronoun) {
        Token head = sentence.head(pronoun);
        if (!sentence.parsed() || head == null) {
            return true;
        }
        return switch (pronoun.role()) {
            case SUBJECT -> head.isVerb() ? acts(head, 0) : acts(copulaOf(head), 0);
            case PASSIVE_SUBJECT -> isPassiveOfActors(head, 0);
            case OBJECT -> cast.isIn("done-to-actors", head);
            case INDIRECT_OBJECT -> true;
            case PREPOSITION_OBJECT -> isTowards(head);
            case EXPLETIVE, ATTRIBUTE -> false;
            default -> true;
        };
    }

    /** Whether what "their" stands before is what two states or persons share: "their border", but not "their homes". */
    boolean isShared(Token their) {
        Token noun = sentence.head(their);
        return noun != null && cast.isIn("shared-things", noun);
    }

    /** "among <u>them</u>", "three of them": members of what was just counted. */
    boolean isPartOfMany(Token pronoun) {
        Token head = pronoun.role() == Role.PREPOSITION_OBJECT ? sentence.head(pronoun) : null;
        return head != null
                && switch (head.form().toLowerCase(Locale.ROOT)) {
                    case "of", "among", "amongst", "including", "like", "about" -> true;
                    default -> false;
                };
    }

    /** "She would <u>be</u> ready", where the tree hangs the subject on the predicate. */
    private @Nullable Token copulaOf(Token predicate) {
        for (Token child : sentence.children(predicate)) {
            if (child.lemma().equals("be")) {
                return child;
            }
        }
        return null;
    }

    private boolean acts(@Nullable Token verb, int depth) {
        if (verb == null) {
            return true;
        }
        if (verb.lemma().equals("be")) {
            return isOfActors(verb, depth);
        }
        Token infinitive = verb.lemma().equals("have") ? complement(verb) : null;
        if (infinitive != null && depth < DEEPEST) {
            return passive(infinitive) ? isPassiveOfActors(infinitive, depth + 1) : acts(infinitive, depth + 1);
        }
        return passive(verb) ? isPassiveOfActors(verb, depth) : !cast.isIn("deeds-of-things", verb);
    }

    /** What "be" says of an actor: "ready", "a partner", "to meet", "in talks". */
    private boolean isOfActors(Token be, int depth) {
        Token complement = complement(be);
        if (complement != null && depth < DEEPEST) {
            return passive(complement) ? isPassiveOfActors(complement, depth + 1) : acts(complement, depth + 1);
        }
        for (Token child : sentence.children(be)) {
            switch (child.role()) {
                case ADJECTIVE_COMPLEMENT -> {
                    return cast.isIn("feelings-of-actors", child);
                }
                case ATTRIBUTE -> {
                    return cast.isIn("stations-of-actors", child);
                }
                default -> {}
            }
        }
        return false;
    }

    private boolean isPassiveOfActors(Token verb, int depth) {
        Token complement = complement(verb);
        if (cast.isIn("rumour-verbs", verb)) {
            // "it is believed that" is nobody
            return complement != null
                    && depth < DEEPEST
                    && (passive(complement) ? isPassiveOfActors(complement, depth + 1) : acts(complement, depth + 1));
        }
        boolean given = cast.isIn("giving-verbs", verb) && sentence.child(verb, Role.OBJECT) != null;
        return given || complement != null || cast.isIn("done-to-actors", verb);
    }

    private @Nullable Token complement(Token verb) {
        for (Token child : sentence.children(verb)) {
            boolean clause = child.role() == Role.OPEN_COMPLEMENT || child.role() == Role.CLAUSE_COMPLEMENT;
            if (clause && child.isVerb() && sentence.child(child, Role.SUBJECT) == null) {
                return child;
            }
        }
        return null;
    }

    private boolean passive(Token verb) {
        return sentence.child(verb, Role.PASSIVE_AUXILIARY) != null;
    }

    private boolean isTowards(Token preposition) {
        Token governor = sentence.head(preposition);
        return switch (preposition.form().toLowerCase(Locale.ROOT)) {
            case "against", "with", "between", "towards", "toward", "by" -> true;
            case "to", "for", "from", "on" ->
                governor != null
                        && (cast.isIn("towards-actors", governor)
                                || (cast.isIn("giving-verbs", governor) && !passive(governor)));
            default -> false;
        };
    }
}
