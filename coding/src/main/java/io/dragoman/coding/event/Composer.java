package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Frame;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.Operator;
import io.dragoman.record.Modality;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.List;
import java.util.Set;

/** Takes the frame of a governor into a chain: whose act it becomes, towards whom, and what becomes of the act. */
final class Composer {

    /** CAMEO: defy norms, law. */
    private static final String BREACH = "128";

    /** Says what somebody will do, or will not. */
    private static final Set<Operator> PLANS =
            Set.of(Operator.INTEND, Operator.PROMISE, Operator.AGREE, Operator.OFFER, Operator.EXPECT);

    private final Sentence sentence;
    private final Arguments arguments;
    private final Lexicon lexicon;
    private final VerbForms forms;

    Composer(Sentence sentence, Arguments arguments, Lexicon lexicon, VerbForms forms) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.lexicon = lexicon;
        this.forms = forms;
    }

    /** Takes one governor in; false if nothing is left to code. */
    boolean compose(Chain chain, FrameMatch match) {
        Frame frame = match.frame();
        Operator operator = frame.operator();
        if (operator == null) {
            return true;
        }
        List<Token> holder = Slots.firstWords(arguments, match, match.sourceSlots(), List.of());
        List<Token> addressee = Slots.firstWords(arguments, match, match.targetSlots(), holder);
        List<Token> addressed =
                addressee.contains(chain.trigger()) || addressee.contains(chain.top()) ? List.of() : addressee;
        List<Token> words = match.words();
        switch (operator) {
            case REPORT, ALLEGE -> {
                if (chain.source().isEmpty() && chain.isSpeakers()) {
                    // "Kenya said the map is void": what is said is the act
                    take(chain, holder, Slots.without(chain.target(), holder));
                    return chain.apply(Operator.DO, frame, words);
                }
                chain.attribute(holder, frame, words);
                if (chain.source().isEmpty() && chain.top().isNoun()) {
                    chain.source(Slots.without(holder, chain.target()));
                }
                boolean others = !holder.isEmpty()
                        && Slots.without(chain.source(), holder).equals(chain.source());
                if (chain.obliged() && others && arguments.leadsToActor(holder)) {
                    // "Turkey says Syria must withdraw" asks it of Syria
                    take(chain, holder, chain.source());
                    return chain.apply(Operator.DEMAND, frame, words);
                }
                if (others && chain.code().equals(BREACH) && arguments.leadsToActor(holder)) {
                    // "Chad said Libya had violated the treaty" holds it against Libya
                    take(chain, holder, chain.source());
                    return chain.apply(Operator.ACCUSE, frame, words);
                }
                return true;
            }
            case REQUEST, DEMAND -> {
                if (isAssertion(match.trigger())) {
                    chain.attribute(holder, frame, words);
                    return true;
                }
                List<Token> doer = Slots.without(chain.source(), holder);
                boolean threat = chain.isMaterialConflict() && addressed.isEmpty() && doer.isEmpty();
                List<Token> to = !addressed.isEmpty()
                        ? addressed
                        : !doer.isEmpty() ? doer : Slots.without(chain.target(), holder);
                take(chain, holder, to);
                if (holder.isEmpty() && !to.isEmpty() && to.equals(doer)) {
                    // "its withdrawal was requested": whoever asks, it is not who is to act
                    chain.source(List.of());
                }
                return chain.apply(threat ? Operator.THREATEN : operator, frame, words);
            }
            case ACCUSE, ALLOW, FORCE, PREVENT, HELP -> {
                if (operator == Operator.ALLOW && isLetUs(match.trigger())) {
                    return false;
                }
                if (operator == Operator.ACCUSE && holder.isEmpty() && arguments.passive(match.trigger())) {
                    // "was accused of bombing Malta", nobody says by whom: what is told is the act
                    chain.attribute(List.of(), frame, words);
                    chain.modality(Modality.ALLEGED, Step.Kind.REPORT, words);
                    return true;
                }
                List<Token> doer = Slots.without(chain.source(), holder);
                boolean blames = operator == Operator.ACCUSE && addressed.isEmpty() && doer.isEmpty();
                take(
                        chain,
                        holder,
                        !addressed.isEmpty()
                                ? addressed
                                : !doer.isEmpty()
                                        ? doer
                                        : blames ? blamed(chain, holder) : Slots.without(chain.target(), holder));
                return chain.apply(operator, frame, words);
            }
            case PRAISE, CONDEMN -> {
                List<Token> doer = Slots.without(chain.source(), holder);
                take(chain, holder, !doer.isEmpty() ? doer : blamed(chain, holder));
                return chain.apply(operator, frame, words);
            }
            case EXPECT, DO, RESUME -> {
                if (operator == Operator.EXPECT && isForecast(chain, holder)) {
                    // "I expect that Chad will expel him": Chad threatens nothing
                    return false;
                }
                if (chain.source().isEmpty()) {
                    chain.source(holder);
                }
                return chain.apply(operator, frame, words);
            }
            default -> {
                if (chain.modality() == Modality.NOT_HAPPENED && PLANS.contains(operator) && !chain.isTurnedDown()) {
                    return refrain(chain, match, holder, addressed);
                }
                if (operator == Operator.CONSIDER && chain.top().isVerb() && forms.isPerfect(chain.top())) {
                    // "is thought to have sent": somebody thinks it happened
                    chain.attribute(List.of(), frame, words);
                    chain.modality(Modality.ALLEGED, Step.Kind.REPORT, words);
                    return true;
                }
                if (operator == Operator.REFUSE && isCharge(chain)) {
                    // "rejected the charge that it had bombed Malta": no charge of its own, and no act that is told
                    return false;
                }
                List<Token> others = Slots.without(chain.target(), holder);
                List<Token> doer = Slots.without(chain.source(), holder);
                if (operator == Operator.REFUSE && isOffered(chain) && arguments.leadsToNamed(doer)) {
                    // "rejected a French offer to train its police": it is France that is turned down
                    others = doer;
                }
                if (operator == Operator.CONSIDER
                        && isOffered(chain)
                        && chain.code().startsWith("10")) {
                    // "is weighing a request from Germany": somebody else's request
                    return false;
                }
                if (operator == Operator.INTEND && !holder.isEmpty() && isMeantFor(match.trigger(), doer)) {
                    // "Kenya wants Sudan to release prisoners"
                    take(chain, holder, doer);
                    return chain.apply(Operator.REQUEST, frame, words);
                }
                if (operator == Operator.OFFER && arguments.leadsToActor(addressed)) {
                    // "invited her to visit Oslo" is done to him
                    others = addressed;
                }
                if (others.isEmpty() && !chain.symmetric()) {
                    others = !addressed.isEmpty() ? addressed : doer;
                } else if (others.isEmpty()) {
                    others = holder.isEmpty() ? List.of() : doer;
                }
                take(chain, holder, others);
                return chain.apply(operator, frame, words);
            }
        }
    }

    /** "Promised <u>not</u> to attack", "decided not to close the border", "assured it that nobody would be invited". */
    private static boolean refrain(Chain chain, FrameMatch match, List<Token> holder, List<Token> addressed) {
        Operator operator = match.frame().operator();
        boolean pledge = operator == Operator.PROMISE || operator == Operator.AGREE || operator == Operator.OFFER;
        if (!chain.isConflict()) {
            return false;
        }
        List<Token> spared = Slots.without(chain.target(), holder);
        take(chain, holder, spared.isEmpty() ? addressed : spared);
        if (pledge) {
            chain.refrain(match.frame(), match.words());
        }
        return true;
    }

    /** "<u>Insists</u> that it is sound": what is said to be so, not what is asked for. */
    boolean isAssertion(Token verb) {
        if (!lexicon.inSet("insisting-verbs", verb.lemma())) {
            return false;
        }
        for (Token clause : sentence.children(verb, Role.CLAUSE_COMPLEMENT)) {
            boolean finite = isIndicative(clause);
            for (Token helper : sentence.children(clause)) {
                if (VerbForms.OBLIGED.contains(VerbForms.lower(helper))) {
                    return false;
                }
                boolean auxiliary = helper.role() == Role.AUXILIARY || helper.role() == Role.PASSIVE_AUXILIARY;
                finite |= auxiliary && (isIndicative(helper) || helper.tag().equals("MD"));
            }
            if (finite) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIndicative(Token verb) {
        return verb.tag().equals("VBD") || verb.tag().equals("VBZ");
    }

    /** "<u>Let</u> them meet": a wish, nobody's leave. */
    private boolean isLetUs(Token verb) {
        return VerbForms.lower(verb).equals("let")
                && sentence.child(verb, Role.SUBJECT) == null
                && sentence.child(verb, Role.AUXILIARY) == null
                && (verb.role() == Role.ROOT || verb.index() == 0);
    }

    /** Whether somebody else than the doer foresees a hostile act. */
    private boolean isForecast(Chain chain, List<Token> holder) {
        return chain.isConflict()
                && !holder.isEmpty()
                && !chain.source().isEmpty()
                && Slots.without(chain.source(), holder).equals(chain.source());
    }

    /** Whether the chain stands at a noun that names an accusation or criticism. */
    private static boolean isCharge(Chain chain) {
        return chain.isLastGovernor(Operator.ACCUSE)
                || (chain.top().isNoun() && chain.code().startsWith("11"));
    }

    /** Whether the chain stands at a noun that names an offer or a request. */
    private static boolean isOffered(Chain chain) {
        return chain.top().isNoun()
                && (chain.isLastGovernor(Operator.OFFER)
                        || chain.isLastGovernor(Operator.REQUEST)
                        || chain.isLastGovernor(Operator.DEMAND));
    }

    /** Whom words about an act fall on when nobody is said to have done it: not on those who suffered it. */
    private static List<Token> blamed(Chain chain, List<Token> holder) {
        if (chain.isMaterialConflict()) {
            chain.blame();
        }
        return Slots.without(chain.target(), holder);
    }

    /** Whether somebody else than who wants it is to act: the inner subject of what is wanted. */
    private boolean isMeantFor(Token verb, List<Token> doer) {
        return verb.isVerb()
                && arguments.leadsToActor(doer)
                && doer.stream().anyMatch(arguments.innerSubjects(verb)::contains);
    }

    private static void take(Chain chain, List<Token> holder, List<Token> target) {
        if (!holder.isEmpty()) {
            chain.source(holder);
        }
        chain.target(target);
    }
}
