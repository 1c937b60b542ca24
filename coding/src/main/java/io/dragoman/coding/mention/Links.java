package io.dragoman.coding.mention;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.Locale;

/** What stands between two units of one sentence, and whether it joins them: "'s", "of the", a comma, "and". */
final class Links {

    private final Sentence sentence;
    private final Lexicon lexicon;

    Links(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
    }

    /** Whether a token is "of". */
    boolean isOf(int at) {
        return sentence.token(at).form().equalsIgnoreCase("of");
    }

    /** Whether the word before a unit is in a word set: "<u>former</u> minister". */
    boolean modifierBefore(int first, String set) {
        return first > 0
                && lexicon.inSet(set, Folding.fold(sentence.token(first - 1).form()));
    }

    /** A comma, "and", or both, with or without an article. */
    boolean listLink(int last, int first) {
        if (first - last < 2 || first - last > 4) {
            return false;
        }
        for (int i = last + 1; i < first; i++) {
            String word = Folding.fold(sentence.token(i).form());
            if (!word.equals(",") && !word.equals("and") && !word.equals("the")) {
                return false;
            }
        }
        return true;
    }

    /** Whether all words strictly between are possessive marks, hyphens or modifiers of a role, at most three. */
    boolean onlyBetween(int last, int first) {
        // "Russia-backed troops" are not Russia's
        boolean compound = first - last > 2
                && sentence.token(last + 1).form().equals("-")
                && !lexicon.inSet(
                        "belonging-participles",
                        Folding.fold(sentence.token(last + 2).form()));
        if (first - last > 4 || compound) {
            return false;
        }
        for (int i = last + 1; i < first; i++) {
            Token token = sentence.token(i);
            String word = Folding.fold(token.form());
            boolean mark = word.equals("'s") || word.equals("'") || word.equals("-");
            boolean modifier = lexicon.inSet("role-modifiers", word)
                    || lexicon.inSet("former-modifiers", word)
                    || (token.isAdjective() && sentence.parsed())
                    || token.tag().equals("VBN");
            if (!mark && !modifier) {
                return false;
            }
        }
        return true;
    }

    /** "of", "for", "at" or "in", with or without an article and modifiers. */
    boolean ofLink(int last, int first) {
        if (first - last < 2 || first - last > 4) {
            return false;
        }
        String word = sentence.token(last + 1).form().toLowerCase(Locale.ROOT);
        boolean from = word.equals("from") && actsHere(last);
        if (!from && !word.equals("of") && !word.equals("for") && !word.equals("at") && !word.equals("in")) {
            return false;
        }
        return articlesOnly(last + 2, first);
    }

    /** "<u>Students</u> from Chad marched", but not "expelled students from Chad": whether a word is a subject. */
    private boolean actsHere(int index) {
        Token word = sentence.token(index);
        Token preposition = sentence.head(word);
        Token quantity =
                word.role() == Role.PREPOSITION_OBJECT && preposition != null ? sentence.head(preposition) : null;
        Role role = quantity == null ? word.role() : quantity.role();
        return sentence.parsed() && (role == Role.SUBJECT || role == Role.PASSIVE_SUBJECT);
    }

    /** A comma, with or without an article and modifiers. */
    boolean commaLink(int last, int first) {
        return first - last >= 2
                && first - last <= 4
                && sentence.token(last + 1).form().equals(",")
                && articlesOnly(last + 2, first);
    }

    private boolean articlesOnly(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = Folding.fold(sentence.token(i).form());
            if (!word.equals("the")
                    && !word.equals("across")
                    && !word.equals("a")
                    && !word.equals("an")
                    && !lexicon.inSet("role-modifiers", word)
                    && !lexicon.inSet("former-modifiers", word)) {
                return false;
            }
        }
        return true;
    }
}
