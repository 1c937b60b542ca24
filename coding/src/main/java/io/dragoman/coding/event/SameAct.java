package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Ontology;
import io.dragoman.coding.lexicon.Operator;
import io.dragoman.coding.mention.Participant;
import io.dragoman.record.Category;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Acts that one sentence tells twice: a verb that is an act and governs another ("<u>hosted</u> a <u>meeting</u>",
 * "<u>rejected</u> an offer of <u>talks</u>"), and a noun inside the words of an act of the same kind ("<u>sign</u> a
 * declaration of <u>friendship</u>"). Of the two the more exact stays, of equals the verb. Immutable.
 */
public final class SameAct {

    /** "Hosted a meeting", "ended its deployment": the verb says what was done. */
    private static final Set<Operator> VERB_FIRST = Set.of(Operator.HELP, Operator.STOP);

    /** CAMEO: sign a formal agreement. */
    private static final String SIGNING = "057";

    /** CAMEO: make a visit. */
    private static final String VISIT = "042";

    private final Ontology ontology;

    public SameAct(Ontology ontology) {
        this.ontology = ontology;
    }

    /** The outcomes of a sentence; those that tell an act again have no cast any more. */
    public List<EventCoder.Outcome> once(Sentence sentence, List<EventCoder.Outcome> outcomes) {
        List<EventCoder.Outcome> once = new ArrayList<>(outcomes);
        for (int i = 0; i < once.size(); i++) {
            for (int j = 0; j < once.size(); j++) {
                EventCoder.Cast one = once.get(i).cast();
                EventCoder.Cast other = once.get(j).cast();
                if (i != j && one != null && other != null && yields(sentence, one, other)) {
                    once.set(
                            i,
                            new EventCoder.Outcome(
                                    one.reading(),
                                    null,
                                    EventCoder.AGAIN + "\""
                                            + other.reading().trigger().form() + "\""));
                }
            }
        }
        return once;
    }

    /** Whether an act is the other one told again, and told less well. */
    private boolean yields(Sentence sentence, EventCoder.Cast one, EventCoder.Cast other) {
        Reading reading = one.reading();
        Reading by = other.reading();
        if (isPurpose(sentence, reading, by)
                || isJoint(sentence, one, other)
                || isCalledFor(sentence, one, other)
                || isPartOf(sentence, reading.trigger(), by.trigger())) {
            return true;
        }
        if (reading.trigger().equals(by.trigger()) || !sides(one.source()).equals(sides(other.source()))) {
            return samePair(one, other) && sameCategory(reading, by) && inside(sentence, reading, by);
        }
        boolean same = sides(one.target()).equals(sides(other.target()));
        boolean category = sameCategory(reading, by);
        boolean above = governs(by.trigger(), reading);
        boolean below = governs(reading.trigger(), by);
        if (same && !category) {
            if ((above || needs(sentence, by, reading.trigger())) && !carries(sentence, by, reading)) {
                return isParticular(by);
            }
            if (carries(sentence, reading, by)) {
                return true;
            }
        }
        if (above || below) {
            if (!category) {
                return same && above && operates(by.trigger(), reading);
            }
            int exact = Integer.compare(exactness(reading), exactness(by));
            // what is threatened or asked for says more than that somebody threatens
            boolean spoken = category(reading) == Category.THREATEN || category(reading) == Category.REQUEST;
            return same ? exact < 0 || (exact == 0 && above != spoken) : above;
        }
        if (category && same && sharesGovernor(reading, by)) {
            int exact = Integer.compare(exactness(reading), exactness(by));
            return exact < 0
                    || (exact == 0 && reading.trigger().index() > by.trigger().index());
        }
        return (category || isSameVisit(reading, by)) && same && inside(sentence, reading, by);
    }

    /** "Is <u>coming</u> on a <u>visit</u>", one of which lies ahead by its tense. */
    private static boolean isSameVisit(Reading one, Reading other) {
        return VISIT.equals(one.frame().code()) && VISIT.equals(other.frame().code());
    }

    /** "Summoned the envoy <u>to protest</u> against it": what an act is for, where it is of the same kind. */
    private boolean isPurpose(Sentence sentence, Reading reading, Reading by) {
        Token verb = reading.trigger();
        return verb.role() == Role.ADVERBIAL_CLAUSE
                && by.trigger().equals(sentence.head(verb))
                && reading.steps().stream().anyMatch(step -> step.kind() == Step.Kind.PURPOSE)
                && category(by) == Category.ACCUSE
                && (category(reading) == Category.ACCUSE || category(reading) == Category.THREATEN);
    }

    /** "Held a joint <u>exercise</u> near Malta": what two do together, told of the noun, is not done against a place. */
    private static boolean isJoint(Sentence sentence, EventCoder.Cast one, EventCoder.Cast other) {
        Token noun = other.reading().trigger();
        return other.symmetric()
                && !one.symmetric()
                && noun.role() == Role.OBJECT
                && one.reading().trigger().equals(sentence.head(noun))
                && sides(one.source()).equals(both(other));
    }

    /** "A <u>ban</u> threat": the first of two nouns in one. */
    private static boolean isPartOf(Sentence sentence, Token noun, Token whole) {
        return noun.role() == Role.NOUN_MODIFIER
                && noun.isNoun()
                && whole.isNoun()
                && whole.equals(sentence.head(noun));
    }

    /** "Rallied for the <u>resignation</u> of the minister": what others are to do is not done. */
    private boolean isCalledFor(Sentence sentence, EventCoder.Cast one, EventCoder.Cast other) {
        Category category = category(other.reading());
        return (category == Category.PROTEST || category == Category.REQUEST || category == Category.THREATEN)
                && one.reading().trigger().isNoun()
                && other.target().containsAll(one.source())
                && needs(sentence, other.reading(), one.reading().trigger());
    }

    /** "<u>Criticised</u> the bill as a breach": two nouns that one word makes the same act of. */
    private static boolean sharesGovernor(Reading one, Reading other) {
        for (Step step : one.steps()) {
            if (step.kind() == Step.Kind.GOVERNOR) {
                for (Token word : step.words()) {
                    if (governs(word, other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** A noun's act inside the words of a verb's. */
    private static boolean inside(Sentence sentence, Reading noun, Reading verb) {
        if (noun.trigger().isVerb() || noun.trigger().equals(verb.trigger())) {
            return false;
        }
        for (Token at = noun.trigger(); at != null; at = sentence.head(at)) {
            if (at.equals(verb.trigger())) {
                return true;
            }
            if (!at.equals(noun.trigger()) && (at.isVerb() || at.role() == Role.RELATIVE_CLAUSE)) {
                return false;
            }
        }
        return false;
    }

    private static boolean samePair(EventCoder.Cast one, EventCoder.Cast other) {
        return one.symmetric() && other.symmetric() && both(one).equals(both(other));
    }

    private static Set<Participant> both(EventCoder.Cast cast) {
        Set<Participant> both = new HashSet<>(cast.source());
        both.addAll(cast.target());
        return both;
    }

    private static Set<Participant> sides(List<Participant> participants) {
        return new HashSet<>(participants);
    }

    /** Whether a word governs another act so that it says itself what was done. */
    private static boolean operates(Token word, Reading governed) {
        for (Step step : governed.steps()) {
            if (step.kind() == Step.Kind.GOVERNOR
                    && step.operator() != null
                    && VERB_FIRST.contains(step.operator())
                    && step.words().contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "<u>Reneged</u> on its <u>promise</u>": one of the words that a frame asks for. */
    private static boolean needs(Sentence sentence, Reading verb, Token word) {
        // not of "revived the agreement signed in May"
        return !word.equals(verb.trigger())
                && sentence.isUnder(word, verb.trigger())
                && (verb.steps().get(0).words().contains(word)
                        || verb.slots().stream()
                                .anyMatch(slot -> slot.purpose() == Slot.Purpose.CONDITION
                                        && slot.words().contains(word)));
    }

    /** Whether the frame of one act asks for the word of another, or that word is governed by the act's. */
    public static boolean takesIn(Sentence sentence, Reading whole, Reading part) {
        return needs(sentence, whole, part.trigger()) || (isParticular(whole) && governs(whole.trigger(), part));
    }

    /** Whether a frame asks for more than its verb. */
    private static boolean isParticular(Reading reading) {
        return reading.steps().get(0).words().size() > 1
                || reading.slots().stream()
                        .anyMatch(slot -> slot.purpose() == Slot.Purpose.CONDITION
                                && !slot.words().isEmpty());
    }

    /** "<u>Issued</u> a <u>travel warning</u>": a verb that only carries an act which two words name; to sign is an act. */
    private static boolean carries(Sentence sentence, Reading verb, Reading noun) {
        return isNamedClosely(noun)
                && noun.trigger().role() == Role.OBJECT
                && verb.trigger().equals(sentence.head(noun.trigger()))
                && !verb.code().equals(SIGNING)
                && noun.steps().stream()
                        .anyMatch(step -> step.words().contains(verb.trigger())
                                && (step.kind() == Step.Kind.LIGHT_VERB
                                        || (step.operator() == Operator.DO && !isNamedBy(noun))));
    }

    /** Whether a frame has a noun by itself, without another word. */
    private static boolean isNamedBy(Reading noun) {
        return noun.frame().nouns().contains(noun.trigger().lemma());
    }

    private static boolean isNamedClosely(Reading noun) {
        return noun.trigger().isNoun() && (isParticular(noun) || !isNamedBy(noun));
    }

    private static boolean governs(Token word, Reading governed) {
        for (Step step : governed.steps()) {
            if (step.kind() == Step.Kind.GOVERNOR && step.words().contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean sameCategory(Reading one, Reading other) {
        Category category = category(one);
        return category != null && category == category(other);
    }

    private @Nullable Category category(Reading reading) {
        Ontology.CameoCode code = ontology.code(reading.code());
        return code == null ? null : code.category();
    }

    /** 040 says less than 041. */
    private static int exactness(Reading reading) {
        return reading.code().endsWith("0") ? 0 : reading.code().length();
    }
}
