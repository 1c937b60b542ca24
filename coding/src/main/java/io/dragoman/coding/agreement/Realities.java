package io.dragoman.coding.agreement;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.record.Modality;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whether what a verb or noun names took place, by what stands with it and above it. Immutable. */
public final class Realities {

    private static final int HIGHEST = 6;
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll", "would", "wo");
    private static final Set<String> MAYBE = Set.of("may", "might", "could", "can", "should", "must");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "should", "until", "whether");
    private static final Set<String> NO = Set.of("no", "neither", "none", "nor");

    private final Lexicon lexicon;

    public Realities(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The modality of a verb, or of the verb over a noun. */
    public Modality of(Sentence sentence, Token word) {
        return of(sentence, word, 0);
    }

    private Modality of(Sentence sentence, Token word, int depth) {
        if (depth > HIGHEST) {
            return Modality.HAPPENED;
        }
        if (!word.isVerb()) {
            return ofNoun(sentence, word, depth);
        }
        if (negated(sentence, word)) {
            return Modality.NOT_HAPPENED;
        }
        boolean infinitive = false;
        boolean progressive = false;
        for (Token child : sentence.children(word)) {
            String form = child.form().toLowerCase(Locale.ROOT);
            if (child.role() == Role.AUXILIARY || child.role() == Role.PASSIVE_AUXILIARY) {
                if (FUTURE.contains(form)) {
                    return form.equals("would") && conditional(sentence, word)
                            ? Modality.HYPOTHETICAL
                            : Modality.PLANNED;
                }
                if (MAYBE.contains(form)) {
                    return Modality.HYPOTHETICAL;
                }
                infinitive |= form.equals("to");
                progressive |= form.equals("being");
            }
            if (child.role() == Role.MARKER && CONDITIONS.contains(form)) {
                return Modality.HYPOTHETICAL;
            }
            if (child.role() == Role.ADVERB && form.matches("reportedly|allegedly|supposedly")) {
                return Modality.ALLEGED;
            }
        }
        Token up = sentence.head(word);
        if (up == null) {
            return infinitive
                    ? Modality.PLANNED
                    : word.tag().equals("VBG") || progressive ? Modality.ONGOING : Modality.HAPPENED;
        }
        if (word.role() == Role.CONJUNCT && up.isVerb() && sentence.child(word, Role.SUBJECT) == null && !progressive) {
            boolean alike = word.tag().equals("VB") || word.tag().equals(up.tag());
            return alike ? of(sentence, up, depth + 1) : Modality.HAPPENED;
        }
        if (infinitive || (word.tag().equals("VB") && word.role() == Role.OPEN_COMPLEMENT)) {
            return infinitive(sentence, word, up, depth);
        }
        if (word.role() == Role.PREPOSITION_CLAUSE) {
            return gerund(sentence, up, depth);
        }
        if (word.tag().equals("VBG") && word.role() == Role.OPEN_COMPLEMENT) {
            return governed(sentence, up, depth);
        }
        if (word.role() == Role.CLAUSE_COMPLEMENT && up.isVerb()) {
            boolean denied = up.lemma().equals("deny");
            boolean wished = lexicon.inSet("agreement-wished-by", up.lemma())
                    && word.tag().equals("VB");
            return denied ? Modality.NOT_HAPPENED : wished ? Modality.HYPOTHETICAL : Modality.HAPPENED;
        }
        return progressive ? Modality.ONGOING : Modality.HAPPENED;
    }

    private static boolean conditional(Sentence sentence, Token verb) {
        return sentence.children(verb, Role.ADVERBIAL_CLAUSE).stream()
                .flatMap(clause -> sentence.children(clause, Role.MARKER).stream())
                .anyMatch(marker -> CONDITIONS.contains(marker.form().toLowerCase(Locale.ROOT)));
    }

    static boolean negated(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.role() == Role.NEGATION || child.form().equalsIgnoreCase("never")) {
                return true;
            }
            // "Nor does Peru recognise it"
            if (child.index() < verb.index() && child.form().equalsIgnoreCase("nor")) {
                return true;
            }
            boolean slot =
                    child.role() == Role.SUBJECT || child.role() == Role.PASSIVE_SUBJECT || child.role() == Role.OBJECT;
            boolean none = NO.contains(child.form().toLowerCase(Locale.ROOT))
                    || sentence.children(child, Role.DETERMINER).stream()
                            .anyMatch(word -> NO.contains(word.form().toLowerCase(Locale.ROOT)));
            if (slot && none) {
                return true;
            }
        }
        return false;
    }

    private Modality infinitive(Sentence sentence, Token word, Token up, int depth) {
        if (up.isNoun() && word.role() == Role.NOUN_CLAUSE) {
            return lexicon.inSet("agreement-settled-by", up.lemma()) ? Modality.PLANNED : Modality.HYPOTHETICAL;
        }
        boolean yet = up.lemma().equals("have")
                && sentence.between(up.index(), word.index()).stream()
                        .anyMatch(token -> token.form().equalsIgnoreCase("yet"));
        if (yet) {
            return Modality.NOT_HAPPENED;
        }
        return up.lemma().equals("be") || word.role() == Role.ADVERBIAL_CLAUSE
                ? Modality.PLANNED
                : governed(sentence, up, depth);
    }

    private Modality governed(Sentence sentence, Token up, int depth) {
        String lemma = up.lemma();
        boolean plans = lexicon.inSet("agreement-planned-by", lemma);
        if (lexicon.inSet("agreement-refused-by", lemma) || (plans && negated(sentence, up))) {
            return Modality.NOT_HAPPENED;
        }
        if (lexicon.inSet("agreement-wished-by", lemma)) {
            return Modality.HYPOTHETICAL;
        }
        return plans ? Modality.PLANNED : of(sentence, up, depth + 1);
    }

    private Modality gerund(Sentence sentence, Token preposition, int depth) {
        String form = preposition.form().toLowerCase(Locale.ROOT);
        if (form.equals("without")) {
            return Modality.NOT_HAPPENED;
        }
        if (form.matches("after|by|upon|since|with")) {
            return Modality.HAPPENED;
        }
        Token up = sentence.head(preposition);
        return up == null || up.isNoun() || form.equals("before")
                ? Modality.HYPOTHETICAL
                : governed(sentence, up, depth);
    }

    /** "called for the <u>signing</u> of …", "began <u>negotiations</u> on …". */
    private Modality ofNoun(Sentence sentence, Token noun, int depth) {
        if (sentence.children(noun, Role.DETERMINER).stream()
                .anyMatch(word -> NO.contains(word.form().toLowerCase(Locale.ROOT)))) {
            return Modality.NOT_HAPPENED;
        }
        Token verb = verbAbove(sentence, noun);
        if (verb == null) {
            return Modality.HAPPENED;
        }
        if (lexicon.inSet("agreement-wished-by", verb.lemma())) {
            return Modality.HYPOTHETICAL;
        }
        return lexicon.inSet("agreement-planned-by", verb.lemma()) ? Modality.PLANNED : of(sentence, verb, depth + 1);
    }

    /** The verb that a word stands under, itself included; null if none. */
    public static @Nullable Token verbAbove(Sentence sentence, Token word) {
        for (Token at = word; at != null; at = sentence.head(at)) {
            if (at.isVerb()) {
                return at;
            }
        }
        return null;
    }
}
