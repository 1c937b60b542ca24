package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.Operator;
import io.dragoman.record.Modality;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes negation, modals, tense and conditions into a chain: of each verb on its way, and of the noun that it begins with. */
final class Moods {

    private static final Set<String> UNREAL = Set.of("may", "might", "could", "would", "can", "ca");

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither", "nor");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

    private static final Set<String> UP_TO = Set.of("before", "until", "till");

    /** Of which the present progressive tells what is to come: "is coming on a visit". */
    private static final Set<String> FUTURATE = Set.of("come", "arrive");

    private final Sentence sentence;
    private final Arguments arguments;
    private final Lexicon lexicon;
    private final Governors governors;
    private final VerbForms forms;
    private final Negations negations;

    Moods(
            Sentence sentence,
            Arguments arguments,
            Lexicon lexicon,
            Governors governors,
            VerbForms forms,
            Negations negations) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.lexicon = lexicon;
        this.governors = governors;
        this.forms = forms;
        this.negations = negations;
    }

    /** Takes negation, modals, tense and conditions of a verb; false if nothing is left to code. */
    boolean mood(Chain chain, Token verb) {
        boolean future = false;
        boolean unreal = false;
        boolean obliged = false;
        boolean negated = false;
        boolean progressive = false;
        boolean perfect = false;
        boolean would = false;
        boolean present = false;
        Token condition = null;
        List<Token> said = new ArrayList<>();
        for (Token helper : sentence.children(verb)) {
            String lemma = helper.lemma();
            String form = VerbForms.lower(helper);
            boolean auxiliary = helper.role() == Role.AUXILIARY
                    || helper.role() == Role.PASSIVE_AUXILIARY
                    || helper.tag().equals("MD");
            if (auxiliary) {
                future |= form.equals("will") || form.equals("shall") || form.equals("wo") || form.equals("'ll");
                unreal |= UNREAL.contains(form);
                would |= form.equals("would");
                perfect |= lemma.equals("have");
                present |= lemma.equals("be") && !helper.tag().equals("VBD");
                obliged |= VerbForms.OBLIGED.contains(form);
                progressive |= lemma.equals("be") && verb.tag().equals("VBG");
            }
            boolean negates =
                    helper.role() == Role.NEGATION || (NEGATIONS.contains(form) && helper.role() != Role.DETERMINER);
            negated |=
                    negates || (verb.equals(chain.trigger()) && negations.undone(helper)) || negations.isNobody(helper);
            if (auxiliary || negates) {
                said.add(helper);
            }
            if (forms.isInverted(helper, verb)) {
                // "Had it carried out the threat, …"
                condition = helper;
                chain.modality(Modality.HYPOTHETICAL, Step.Kind.CONDITION, List.of(helper));
            }
            if (CONDITIONS.contains(form) && helper.index() < verb.index()) {
                condition = helper;
                chain.modality(Modality.HYPOTHETICAL, Step.Kind.CONDITION, List.of(helper));
            }
        }
        negated |= negations.isAfterNor(verb);
        if (forms.isYetToCome(verb)) {
            // "asked to be told before it stops exports"
            chain.modality(Modality.HYPOTHETICAL, Step.Kind.CONDITION, List.of(verb));
        }
        if (would && !perfect && isReported(verb)) {
            future = true;
        }
        future |= progressive && present && !perfect && isToCome(chain, verb);
        // "Germany to send tanks": the future of headlines
        future |= verb.head() < 0 && verb.tag().equals("VB") && forms.isInfinitive(verb);
        if (negated && obliged && chain.modality() == Modality.HAPPENED) {
            // "must not attack": who says so asks it of the other
            chain.oblige();
            chain.modality(Modality.HYPOTHETICAL, Step.Kind.MODAL, said);
            return true;
        }
        if (negated && condition != null && !chain.isConflict()) {
            // "if Paris does not apologise": nobody has refused
            return false;
        }
        if (negated) {
            return negate(chain, verb, said, future);
        }
        for (Token thing : sentence.children(verb)) {
            if ((thing.role() == Role.OBJECT || thing.role() == Role.PASSIVE_SUBJECT) && negations.negatedNoun(thing)) {
                // "No truce was signed"
                chain.modality(Modality.NOT_HAPPENED, Step.Kind.NEGATION, List.of(thing));
            }
        }
        if (future) {
            boolean coded = chain.apply(Operator.INTEND, Step.Kind.FUTURE, said);
            if (condition != null) {
                // "whether it will let them pass"
                chain.modality(Modality.HYPOTHETICAL, Step.Kind.CONDITION, List.of(condition));
            }
            return coded;
        }
        if (unreal && perfect && chain.modality() == Modality.HAPPENED) {
            // "may have launched": somebody thinks it happened
            chain.modality(Modality.ALLEGED, Step.Kind.MODAL, said);
            return true;
        }
        if (unreal && chain.modality() == Modality.HAPPENED) {
            boolean coded = chain.apply(Operator.CONSIDER, Step.Kind.MODAL, said);
            chain.modality(Modality.HYPOTHETICAL, Step.Kind.MODAL, said);
            return coded;
        }
        if (obliged && chain.modality() == Modality.HAPPENED) {
            chain.oblige();
            chain.modality(Modality.HYPOTHETICAL, Step.Kind.MODAL, said);
        }
        if (progressive && chain.modality() == Modality.HAPPENED) {
            chain.modality(Modality.ONGOING, Step.Kind.PROGRESSIVE, said);
        }
        return true;
    }

    /** "The <u>planned</u> visit", "a <u>possible</u> attack", "ahead of her visit", "the talks <u>next</u> week"; false if nothing is left. */
    boolean prospect(Chain chain, Token noun) {
        for (Token child : sentence.children(noun)) {
            boolean time = child.role() == Role.NOUN_ADVERBIAL
                    && sentence.anyChild(child, word -> lexicon.inSet("coming-words", VerbForms.lower(word)));
            if (time || lexicon.inSet("coming-words", VerbForms.lower(child))) {
                return chain.apply(Operator.INTEND, Step.Kind.FUTURE, List.of(child));
            }
            if (lexicon.inSet("possible-words", VerbForms.lower(child))) {
                boolean coded = chain.apply(Operator.CONSIDER, Step.Kind.MODAL, List.of(child));
                chain.modality(Modality.HYPOTHETICAL, Step.Kind.MODAL, List.of(child));
                return coded;
            }
        }
        Token preposition = noun.role() == Role.PREPOSITION_OBJECT ? sentence.head(noun) : null;
        Token before = preposition == null ? null : sentence.head(preposition);
        if (before != null && before.form().equals("ahead")) {
            return chain.apply(Operator.INTEND, Step.Kind.FUTURE, List.of(before));
        }
        boolean ahead = preposition != null
                && (UP_TO.contains(VerbForms.lower(preposition))
                        ? isOpenBefore(before)
                        : VerbForms.lower(preposition).equals("during") && isFuture(before));
        if (preposition != null && ahead) {
            return chain.apply(Operator.INTEND, Step.Kind.FUTURE, List.of(preposition));
        }
        return true;
    }

    /** "Hopes <u>to finish</u> it before the visit": what is still to be done before something lets that lie ahead as well. */
    private boolean isOpenBefore(@Nullable Token word) {
        Token verb = word;
        while (verb != null && verb.isNoun()) {
            // "a week before the visit"
            verb = sentence.head(verb);
        }
        return verb != null && verb.isVerb() && !forms.isPerfect(verb) && (forms.isInfinitive(verb) || isFuture(verb));
    }

    /** "<u>Will</u> be received during the visit". */
    private boolean isFuture(@Nullable Token verb) {
        return verb != null
                && sentence.anyChild(
                        verb,
                        helper -> helper.role() == Role.AUXILIARY
                                && (VerbForms.lower(helper).equals("will")
                                        || VerbForms.lower(helper).equals("wo")));
    }

    /** "Is <u>coming</u> on a visit", "is flying to Oslo <u>tomorrow</u>": a progressive of what lies ahead. */
    private boolean isToCome(Chain chain, Token verb) {
        if (!verb.equals(chain.trigger()) || !chain.code().startsWith("04")) {
            return false;
        }
        return FUTURATE.contains(verb.lemma())
                || sentence.children(verb).stream()
                        .anyMatch(child -> lexicon.inSet("coming-words", VerbForms.lower(child))
                                || (child.role() == Role.NOUN_ADVERBIAL
                                        && sentence.children(child).stream()
                                                .anyMatch(
                                                        word -> lexicon.inSet("coming-words", VerbForms.lower(word)))));
    }

    /** "Poland said it would send aid": the future, seen from the past. */
    private boolean isReported(Token verb) {
        Token head = sentence.head(verb);
        FrameMatch report = head == null || !head.tag().equals("VBD") || verb.role() != Role.CLAUSE_COMPLEMENT
                ? null
                : governors.governing(head, "clause");
        return report != null && report.frame().operator() == Operator.REPORT;
    }

    private boolean negate(Chain chain, Token verb, List<Token> said, boolean future) {
        if (chain.isOpen() || chain.isDenial()) {
            // "has not decided whether to sign", "did not deny the report": nobody has refused
            return false;
        }
        boolean agentless =
                arguments.passive(verb) && arguments.fill(verb, "subject").isEmpty();
        boolean past = said.stream()
                .anyMatch(helper ->
                        helper.lemma().equals("have") || VerbForms.lower(helper).equals("did"));
        boolean notYet = past && !future && chain.symmetric();
        if (notYet && !chain.isConflict()) {
            // "did not sign", "have not met": what two sides have not done nobody has refused
            chain.modality(Modality.NOT_HAPPENED, Step.Kind.NEGATION, said);
            return true;
        }
        // "the offer was not accepted": who does not accept refuses
        boolean declined = chain.code().equals("030") && chain.trigger().equals(verb);
        if (!chain.isConflict() && (future || !agentless || declined)) {
            return chain.apply(Operator.REFUSE, Step.Kind.NEGATION, said);
        }
        if (chain.code().startsWith("12") || chain.code().startsWith("11")) {
            chain.modality(Modality.NOT_HAPPENED, Step.Kind.NEGATION, said);
            return true;
        }
        chain.modality(Modality.NOT_HAPPENED, Step.Kind.NEGATION, said);
        return true;
    }
}
