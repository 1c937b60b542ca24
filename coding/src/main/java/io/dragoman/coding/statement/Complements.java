package io.dragoman.coding.statement;

import io.dragoman.coding.lexicon.SpeechEntry.Content;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the lexicon says that a reporting word reports, and whether the sentence has it. */
final class Complements {

    private static final int GAP = 14;

    private final SpeechWords words;

    Complements(SpeechWords words) {
        this.words = words;
    }

    /** Whether an entry's words have here what they report: a clause, a quotation, an object, a request, a predicate. */
    boolean fits(
            Sentence sentence, Token verb, SpeechWords.Match match, boolean clauseAfter, @Nullable Quotation after) {
        Set<Content> accepted = match.entry().content();
        return (accepted.contains(Content.CLAUSE) && clauseAfter)
                || (accepted.contains(Content.QUOTE) && after != null && near(sentence, match.last(), after))
                || (accepted.contains(Content.OBJECT) && hasObject(sentence, verb, match))
                || (accepted.contains(Content.REQUEST) && hasRequest(sentence, verb, match))
                || (accepted.contains(Content.PREDICATE) && hasPredicate(sentence, verb, after));
    }

    /** "confirmed the invitation": an object of things leaves no room for a clause, other than "told the envoy that". */
    boolean objectBefore(Sentence sentence, Token verb, Token clause) {
        Token object = sentence.child(verb, Role.OBJECT);
        return object != null && object.index() < clause.index() && !isAddressing(verb);
    }

    /** Whether the object of a verb is who hears: "told the envoy". */
    boolean isAddressing(Token verb) {
        return words.isIn("addressing-verbs", verb);
    }

    private static boolean near(Sentence sentence, int last, Quotation quote) {
        return Grammar.indexAt(sentence, quote.outer().start()) - last <= GAP;
    }

    private static boolean hasObject(Sentence sentence, Token verb, SpeechWords.Match match) {
        Token last = sentence.token(match.last());
        boolean preposition = match.last() > match.first()
                && sentence.anyChild(
                        last,
                        child -> (child.role() == Role.PREPOSITION_OBJECT
                                        && !child.tag().equals("PRP"))
                                || child.role() == Role.PREPOSITION_CLAUSE);
        boolean noun = match.last() > match.first() && (last.isNoun() || last.isAdjective());
        return preposition
                || noun
                || (last.role() == Role.PARTICLE && sentence.child(verb, Role.OBJECT) != null)
                || (match.last() == match.first() && sentence.child(verb, Role.OBJECT) != null)
                || (match.last() == match.first() && sentence.child(verb, Role.PASSIVE_SUBJECT) != null);
    }

    private static boolean hasRequest(Sentence sentence, Token verb, SpeechWords.Match match) {
        for (Token token : sentence.tokens()) {
            boolean below = token.index() > match.last() && token.isVerb() && sentence.isUnder(token, verb);
            if (below && Grammar.isInfinitive(sentence, token)) {
                return asksSomebody(sentence, verb, match, token);
            }
        }
        return false;
    }

    /** "asked Russia to leave", "called on both sides to leave", but not "asked to leave". */
    private static boolean asksSomebody(Sentence sentence, Token verb, SpeechWords.Match match, Token infinitive) {
        return sentence.child(verb, Role.OBJECT) != null
                || sentence.child(verb, Role.PASSIVE_SUBJECT) != null
                || !sentence.children(infinitive, Role.SUBJECT).isEmpty()
                || !sentence.children(sentence.token(match.last()), Role.PREPOSITION_OBJECT)
                        .isEmpty();
    }

    private static boolean hasPredicate(Sentence sentence, Token verb, @Nullable Quotation after) {
        if (after != null || sentence.child(verb, Role.OBJECT_PREDICATE) != null) {
            return true;
        }
        return sentence.children(verb, Role.PREPOSITION).stream()
                .anyMatch(child -> Grammar.lower(child).equals("as") && child.index() > verb.index());
    }
}
