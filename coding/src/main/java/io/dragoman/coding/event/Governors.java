package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.Operator;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which word of one sentence governs another, from which place, and which frames of governors fit there. Changes nothing;
 * looks the frames of a word up once.
 */
final class Governors {

    /** What is not done to an act by an infinitive after an object of its own: "blocked the port <u>to protest</u>". */
    private static final Set<Operator> WITH_ONE_OBJECT = Set.of(
            Operator.RESUME,
            Operator.STOP,
            Operator.PREVENT,
            Operator.REFUSE,
            Operator.FAIL,
            Operator.POSTPONE,
            Operator.PRAISE,
            Operator.CONDEMN,
            Operator.DENY,
            Operator.CONSIDER);

    private final Sentence sentence;
    private final Arguments arguments;
    private final Lexicon lexicon;
    private final FrameIndex frames;
    private final VerbForms forms;
    /** Governors that fit at each word, as far as they were asked for. */
    private final List<@Nullable List<FrameMatch>> governing;

    Governors(Sentence sentence, Arguments arguments, Lexicon lexicon, FrameIndex frames, VerbForms forms) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.lexicon = lexicon;
        this.frames = frames;
        this.forms = forms;
        this.governing = new ArrayList<>(Collections.nCopies(sentence.size(), null));
    }

    /** The word that governs another, and where under it the other stands. */
    record Link(Token governor, String place, boolean transparent) {}

    /** What governs a word; null where nothing does that could act upon it. */
    @Nullable
    Link governor(Token word) {
        Token head = sentence.head(word);
        if (head == null) {
            return null;
        }
        return switch (word.role()) {
            case CONJUNCT -> head.isVerb() == word.isVerb() ? new Link(head, "conjunct", true) : null;
            case OPEN_COMPLEMENT, CLAUSE_COMPLEMENT, NOUN_CLAUSE -> {
                if (isCutOff(word, head)) {
                    yield null;
                }
                Token claim = claimBefore(word);
                yield claim != null ? new Link(claim, "clause", false) : new Link(head, clausePlace(word), false);
            }
            case PREPOSITION_CLAUSE -> {
                Token governor = chargeOver(sentence.head(head), head);
                yield governor == null ? null : new Link(governor, VerbForms.lower(head), false);
            }
            case PREPOSITION_OBJECT -> {
                Token governor = sentence.head(head);
                if (governor != null && head.form().equals("of") && lexicon.inSet("quantity-nouns", governor.lemma())) {
                    yield new Link(governor, "conjunct", true);
                }
                yield governor == null ? null : new Link(governor, VerbForms.lower(head), false);
            }
            case OBJECT, OBJECT_PREDICATE -> new Link(head, "object", false);
            case PASSIVE_SUBJECT -> new Link(head, "object", false);
            case SUBJECT -> new Link(head, "subject", false);
            case ADVERBIAL_CLAUSE -> forms.isInfinitive(word) ? new Link(head, "infinitive", false) : null;
            default -> null;
        };
    }

    /** "<u>offered</u> talks; Minsk did not reply": parsers hang the first of two sentences on the second. */
    private boolean isCutOff(Token verb, Token head) {
        return sentence.between(Math.min(verb.index(), head.index()), head.index()).stream()
                .anyMatch(between -> between.form().equals(";"));
    }

    /** "responded to <u>reports</u> that Chad had attacked": parsers hang the clause on the verb. */
    private @Nullable Token claimBefore(Token verb) {
        for (Token marker : sentence.children(verb, Role.MARKER)) {
            Token before = marker.index() == 0 ? null : sentence.token(marker.index() - 1);
            if (before != null && before.isNoun() && before.role() == Role.PREPOSITION_OBJECT) {
                FrameMatch match = governing(before, "clause");
                return match != null && match.frame().operator() == Operator.ALLEGE ? before : null;
            }
        }
        return null;
    }

    /** "Accused his counterpart of looting": parsers hang what he is accused of on him, not on the verb. */
    private @Nullable Token chargeOver(@Nullable Token noun, Token preposition) {
        Token verb = noun != null && noun.isNoun() && noun.role() == Role.OBJECT ? sentence.head(noun) : null;
        FrameMatch match = verb == null ? null : governing(verb, VerbForms.lower(preposition));
        return match != null && match.frame().operator() == Operator.ACCUSE ? verb : noun;
    }

    private String clausePlace(Token verb) {
        if (forms.isInfinitive(verb)) {
            return "infinitive";
        }
        boolean gerund = verb.tag().equals("VBG") && sentence.child(verb, Role.AUXILIARY) == null;
        return gerund ? "gerund" : "clause";
    }

    /** Governors that fit at a word, the most specific first. */
    List<FrameMatch> governorsAt(Token word) {
        List<FrameMatch> known = governing.get(word.index());
        if (known == null) {
            known = frames.at(sentence, arguments, word);
            governing.set(word.index(), known);
        }
        return known;
    }

    /** The most specific governor at a word that takes an act in a place; null if none does. */
    @Nullable
    FrameMatch governing(Token word, String place) {
        for (FrameMatch match : governorsAt(word)) {
            // "the possibility of Putin visiting" hangs the participle on the noun
            boolean participle = word.isNoun()
                    && place.equals("gerund")
                    && match.frame().over().contains("of");
            if (match.frame().over().contains(place) || participle) {
                return match;
            }
        }
        return null;
    }

    /** "Blocked the port <u>to protest</u>": the verb has its object already, so the infinitive is what it was for. */
    boolean isPurpose(Token infinitive, Token verb) {
        Token object = sentence.child(verb, Role.OBJECT);
        if (object == null
                || infinitive.role() != Role.ADVERBIAL_CLAUSE
                || object.index() >= infinitive.index()
                || governing(object, "infinitive") != null) {
            return false;
        }
        FrameMatch match = governing(verb, "infinitive");
        return match != null
                && match.frame().operator() != null
                && WITH_ONE_OBJECT.contains(match.frame().operator())
                && match.frame().over().size() > 1;
    }
}
