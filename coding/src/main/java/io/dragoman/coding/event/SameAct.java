package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Ontology;
import io.dragoman.coding.lexicon.Operator;
import io.dragoman.coding.mention.Participant;
import io.dragoman.record.Category;
import io.dragoman.record.Modality;
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

    /** CAMEO: complain officially. */
    private static final String COMPLAINT = "114";

    /** CAMEO: express intent to meet. */
    private static final String MEETING = "036";

    /** CAMEO: allow international involvement. */
    private static final String ACCESS = "086";

    /** CAMEO root of yielding: "the <u>embargo</u> expired". */
    private static final String EASING = "08";

    /** Before what an act is about; others tell when and where it was. */
    private static final Set<String> CONTENT = Set.of("of", "to");

    private static final Set<String> TERMS = Set.of("as", "for", "of", "to");

    private static final Set<Category> DONE_TOGETHER =
            Set.of(Category.CONSULT, Category.COOPERATE, Category.AID, Category.MOBILIZE);

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
                if (i != j && one != null && other != null && isPromised(sentence, one.reading(), other.reading())) {
                    once.set(i, new EventCoder.Outcome(one.reading(), null, NoActs.PROMISED));
                } else if (i != j && one != null && other != null && yields(sentence, one, other)) {
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
        if (!category && same) {
            Boolean retold = retold(sentence, reading, by);
            if (retold != null) {
                return retold;
            }
        }
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
                // "discussed sending aid to Malta", of which Malta need not have heard
                boolean vague = below
                        && category(reading) == Category.CONSULT
                        && !reading.target().isEmpty()
                        && reading.target().stream().allMatch(word -> sentence.isUnder(word, by.trigger()));
                return same && (vague || (above && operates(by.trigger(), reading)));
            }
            int exact = Integer.compare(exactness(reading), exactness(by));
            // what is threatened or asked for says more than that somebody threatens
            boolean spoken = category(reading) == Category.THREATEN || category(reading) == Category.REQUEST;
            // "issued a decree to send aid to Malta": the decree alone is for nobody
            boolean vacant = other.target().isEmpty() && !one.target().isEmpty();
            return same ? exact < 0 || (exact == 0 && above != spoken) : above && !vacant;
        }
        if (category && same && sharesGovernor(reading, by)) {
            int exact = Integer.compare(exactness(reading), exactness(by));
            return exact < 0
                    || (exact == 0 && reading.trigger().index() > by.trigger().index());
        }
        boolean again = inside(sentence, reading, by)
                // "initialled it, but never signed it" tells two things
                || (reading.frame().equals(by.frame())
                        && reading.modality() == by.modality()
                        && by.trigger().equals(sentence.head(reading.trigger())));
        if (category && same && isLeadIn(sentence, reading, by)) {
            return true;
        }
        if (isSameVisit(reading, by) && same && inside(sentence, reading, by)) {
            return true;
        }
        return category && (same ? again || isPledge(sentence, reading, by) : isBarePledge(sentence, one, other));
    }

    /** "<u>Turning</u> to the border, they called upon Chad to open it": the participle only leads to what is done. */
    private static boolean isLeadIn(Sentence sentence, Reading reading, Reading by) {
        return exactness(reading) == 0
                && exactness(by) > 0
                && reading.trigger().role() == Role.ADVERBIAL_CLAUSE
                && by.top().equals(sentence.head(reading.trigger()));
    }

    private static boolean isBarePledge(Sentence sentence, EventCoder.Cast one, EventCoder.Cast other) {
        return one.target().isEmpty() && isPledge(sentence, one.reading(), other.reading());
    }

    /** "<u>Made</u> a pledge to send aid": that something is agreed, where the words of the pledge say what. */
    private static boolean isPledge(Sentence sentence, Reading reading, Reading by) {
        return exactness(reading) == 0
                && exactness(by) > 0
                && by.steps().stream()
                        .filter(step -> step.kind() == Step.Kind.GOVERNOR)
                        .flatMap(step -> step.words().stream())
                        .anyMatch(word -> word.isNoun() && sentence.isUnder(word, reading.trigger()));
    }

    /**
     * Two kinds of act between the same two, one told inside the words of the other ("<u>gave</u> its <u>consent</u> to
     * talks"): whether the first yields; null if neither stands inside the other.
     */
    private @Nullable Boolean retold(Sentence sentence, Reading reading, Reading by) {
        if (isAim(sentence, reading, by) || isAim(sentence, by, reading)) {
            return isAim(sentence, reading, by);
        }
        if (within(sentence, reading, by, CONTENT)) {
            return operates(by.trigger(), reading) || !insideStays(reading, by);
        }
        return within(sentence, by, reading, CONTENT)
                ? !operates(reading.trigger(), by) && insideStays(by, reading)
                : null;
    }

    /** "Plotted <u>to kill</u>", "joined them <u>for a meeting</u>": what is tried or done, told once more as an intention. */
    private boolean isAim(Sentence sentence, Reading reading, Reading by) {
        boolean threat = category(reading) == Category.THREATEN && category(by) == Category.ASSAULT;
        boolean meeting = reading.code().equals(MEETING) && category(by) == Category.CONSULT;
        return (threat && complements(sentence, reading.trigger(), by.trigger()))
                || (meeting && within(sentence, reading, by, TERMS));
    }

    /** Whether a word stands under another one as its complement, not beside it or in a clause about something else. */
    private static boolean complements(Sentence sentence, Token word, Token top) {
        for (Token at = word; at != null; at = sentence.head(at)) {
            if (at.equals(top)) {
                return true;
            }
            if (at.role() == Role.CONJUNCT || at.role() == Role.RELATIVE_CLAUSE) {
                return false;
            }
        }
        return false;
    }

    /** Of an act and another one told inside its words, whether the inner one says more. */
    private boolean insideStays(Reading inner, Reading outer) {
        Category by = category(outer);
        Category of = category(inner);
        boolean together = of == Category.COOPERATE || of == Category.AID;
        if (isYielding(by) && !isYielding(of)) {
            // "dropped its veto", but "gave duty-free access"
            return together && outer.code().equals(ACCESS);
        }
        // "signed an arms deal", "joined them for a meeting", "gave support", "obstructed an inquiry", "lodged a
        // protest"
        if (outer.code().equals(SIGNING)
                || of == Category.MOBILIZE
                || by == Category.PROTEST
                || outer.code().equals(COMPLAINT)
                || (by == Category.AID && of == Category.SUPPORT)
                || ((by == Category.CONSULT || by == Category.COOPERATE) && of == Category.AGREE)
                || (by == Category.THREATEN && of == Category.PROTEST)
                || (by == Category.REJECT && of == Category.COERCE)) {
            return false;
        }
        // "sent peacekeeping troops", "pledged support", "announced the lifting of sanctions", "paid a port call",
        // "expanded military cooperation", "signed a sanctions order", "issued a travel warning"
        return by == Category.MOBILIZE
                || of == Category.PROTEST
                || (by == Category.AGREE && of == Category.SUPPORT)
                || (by == Category.AGREE && isYielding(of) && exactness(inner) > 0)
                || (together && (by == Category.CONSULT || by == Category.SUPPORT))
                || (by == Category.COOPERATE && of != null && !of.quad().cooperative())
                || (by == Category.THREATEN && exactness(outer) == 0)
                || exactness(inner) > exactness(outer);
    }

    private static boolean isYielding(@Nullable Category category) {
        return category == Category.CONCEDE || category == Category.RETREAT;
    }

    /** "Offered its capital for <u>talks</u>", "approved the <u>purchase</u>": what is agreed to is not yet done. */
    private boolean isPromised(Sentence sentence, Reading reading, Reading by) {
        return category(by) == Category.AGREE
                && reading.modality() == Modality.HAPPENED
                && DONE_TOGETHER.contains(category(reading))
                && within(sentence, reading, by, TERMS);
    }

    /** Whether a noun's act stands in the words of another one, which name what that is about. */
    private static boolean within(Sentence sentence, Reading noun, Reading outer, Set<String> prepositions) {
        Token trigger = noun.trigger();
        if (trigger.isVerb() || trigger.equals(outer.trigger())) {
            return false;
        }
        for (Token at = trigger; at != null && !at.equals(outer.trigger()); at = sentence.head(at)) {
            boolean content = switch (at.role()) {
                case OBJECT, PASSIVE_SUBJECT, ATTRIBUTE -> true;
                case SUBJECT -> outer.code().startsWith(EASING);
                case PREPOSITION_OBJECT -> {
                    Token preposition = sentence.head(at);
                    yield preposition != null && prepositions.contains(preposition.lemma());
                }
                case PREPOSITION -> !at.equals(trigger);
                default -> false;
            };
            if (!content || (at.isVerb() && !at.equals(trigger))) {
                return false;
            }
        }
        return sentence.isUnder(trigger, outer.trigger());
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
