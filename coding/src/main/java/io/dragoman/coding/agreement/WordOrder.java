package io.dragoman.coding.agreement;

import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the order of words tells where a long subject or an insertion has led the tree astray: "the station for which two
 * firms won a tender in 2009, and whose first stone was laid, <u>was abandoned</u>".
 */
final class WordOrder {

    private static final int FARTHEST = 45;
    private static final int INSERTION = 8;
    private static final int PHRASE_REACH = 9;
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "will", "would");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ");
    private static final Set<String> BETWEEN = Set.of("to", "never", "not");

    private WordOrder() {}

    /**
     * The predicate of a phrase that opens its sentence, behind the comma that ends what is inserted, or behind the "it"
     * that takes the phrase up; null if there is none.
     */
    static @Nullable Token predicate(Thing thing) {
        Sentence sentence = thing.sentence();
        for (int i = 0; i < thing.first(); i++) {
            if (sentence.token(i).isVerb() || parts(sentence.token(i))) {
                return null;
            }
        }
        int last = Math.min(sentence.size() - 1, thing.last() + FARTHEST);
        int commas = 0;
        for (int i = thing.last() + 1; i < last; i++) {
            Token mark = sentence.token(i);
            if (parts(mark)) {
                return null;
            }
            boolean takenUp = mark.form().equalsIgnoreCase("it")
                    && sentence.token(i - 1).form().equals(",")
                    && sentence.token(0).form().equalsIgnoreCase("as");
            if (mark.form().equals(",") || takenUp) {
                commas++;
                Token verb = groupAt(sentence, i + 1, commas > 1);
                if (verb != null) {
                    return verb;
                }
            }
        }
        return null;
    }

    private static boolean parts(Token mark) {
        return mark.form().equals(";") || mark.form().equals(":");
    }

    /** The verb of a finite group that begins at a token: "was quietly <u>abandoned</u>", "has yet to see"; null if none. */
    private static @Nullable Token groupAt(Sentence sentence, int from, boolean closed) {
        int plain = from < sentence.size() && sentence.token(from).form().equalsIgnoreCase("never") ? from + 1 : from;
        if (closed
                && plain < sentence.size()
                && FINITE.contains(sentence.token(plain).tag())
                && !AUXILIARIES.contains(sentence.token(plain).lemma())) {
            return sentence.token(plain);
        }
        if (from >= sentence.size()
                || !AUXILIARIES.contains(sentence.token(from).lemma())) {
            return null;
        }
        int at = from;
        while (at + 1 < sentence.size()) {
            Token next = sentence.token(at + 1);
            boolean inside = AUXILIARIES.contains(next.lemma())
                    || next.role() == Role.NEGATION
                    || next.tag().startsWith("RB")
                    || BETWEEN.contains(next.form());
            if (!inside) {
                return next.isVerb() ? next : null;
            }
            at++;
        }
        return null;
    }

    /** Whether a verb stands behind a form of "be". */
    static boolean isPassive(Sentence sentence, Token verb) {
        if (!verb.tag().matches("VB[ND]")) {
            return false;
        }
        for (int i = verb.index() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            if (token.lemma().equals("be")) {
                return true;
            }
            if (!token.tag().startsWith("RB") && token.role() != Role.NEGATION) {
                return false;
            }
        }
        return false;
    }

    /** "approved, by a vote of ten to two, <u>a package of measures</u>": the verb that waits for its object; null if none. */
    static @Nullable Token verbBeforeInsertion(Thing thing) {
        Sentence sentence = thing.sentence();
        int before = thing.first() - 1;
        while (before > 0 && sentence.token(before).role() == Role.DETERMINER) {
            before--;
        }
        if (before < 2 || !sentence.token(before).form().equals(",")) {
            return null;
        }
        for (int i = before - 1; i > Math.max(0, before - INSERTION); i--) {
            Token token = sentence.token(i);
            if (token.isVerb()) {
                return null;
            }
            if (token.form().equals(",")) {
                Token verb = sentence.token(i - 1);
                return verb.isVerb() && sentence.child(verb, Role.OBJECT) == null ? verb : null;
            }
        }
        return null;
    }

    /** "a credit line from the bank, <u>agreed</u> in May": told behind a comma, wherever the tree hangs it. */
    static @Nullable Token addedParticiple(Sentence sentence, Token head, int last) {
        for (int i = last + 1; i < Math.min(sentence.size() - 1, last + PHRASE_REACH); i++) {
            Token token = sentence.token(i);
            if (token.form().equals(",")) {
                Token next = sentence.token(i + 1);
                boolean adjective =
                        i + 2 < sentence.size() && sentence.token(i + 2).isNoun();
                boolean bare = next.tag().matches("VB[ND]")
                        && !adjective
                        && next.role() != Role.ROOT
                        && !sentence.anyChild(
                                next, child -> child.index() < next.index() && child.role() != Role.PUNCTUATION);
                return bare ? next : null;
            }
            if (!sentence.isUnder(token, head)) {
                return null;
            }
        }
        return null;
    }
}
