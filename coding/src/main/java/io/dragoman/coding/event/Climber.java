package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Frame;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.Operator;
import io.dragoman.coding.mention.Folding;
import io.dragoman.record.Modality;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes an act up through the words that govern it: conjunctions lead on to the word they share a governor with; light
 * verbs ("hold talks") lend their subject; governors of the lexicon compose; negation, modals and tense are taken at
 * each verb on the way.
 */
final class Climber {

    private static final int MAX_STEPS = 12;

    /** CAMEO: defy norms, law. */
    private static final String BREACH = "128";

    /** What somebody may have none of, so that he does not want to act. */
    private static final Set<Operator> WISHES =
            Set.of(Operator.INTEND, Operator.PROMISE, Operator.AGREE, Operator.OFFER, Operator.CONSIDER);

    /** Says what somebody will do, or will not. */
    private static final Set<Operator> PLANS =
            Set.of(Operator.INTEND, Operator.PROMISE, Operator.AGREE, Operator.OFFER, Operator.EXPECT);

    private static final Set<String> NOBODY = Set.of("none", "nobody", "neither");

    private static final Set<String> UNREAL = Set.of("may", "might", "could", "would", "can", "ca");
    private static final Set<String> OBLIGED = Set.of("should", "must", "ought");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither", "nor");
    private static final Set<String> INVERTED = Set.of("had", "should", "were");
    private static final Set<String> BOUNDS = Set.of("before", "until", "till", "once", "when");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
    private static final Set<String> UP_TO = Set.of("before", "until", "till");

    /** Of which the present progressive tells what is to come: "is coming on a visit". */
    private static final Set<String> FUTURATE = Set.of("come", "arrive");

    /** Where a light verb has the other side of the act it lends itself to, by preference. */
    private static final List<String> LENT =
            List.of("with", "against", "on", "to", "between", "in", "at", "for", "indirect");

    private static final List<String> LENT_APART_FROM_PLACES = List.of("with", "against", "between");

    /** Between a light verb and its act: "took part <u>in</u> talks", but not "imposed a curfew <u>after</u> riots". */
    private static final Set<String> LENDING = Set.of("in", "into", "on", "to", "out", "of");

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
    private final FrameIndex governors;
    /** Governors that fit at each word, as far as they were asked for. */
    private final List<@Nullable List<FrameMatch>> governing;

    Climber(Sentence sentence, Arguments arguments, Lexicon lexicon, FrameIndex governors) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.lexicon = lexicon;
        this.governors = governors;
        this.governing = new ArrayList<>(Collections.nCopies(sentence.size(), null));
    }

    /** Climbs as far as it goes; false if nothing is left to code. Adds the governors it went through to consumed. */
    boolean climb(Chain chain, Set<Integer> consumed) {
        Token at = chain.trigger();
        if (isWithout(at)) {
            return false;
        }
        if (negatedNoun(at)) {
            chain.modality(Modality.NOT_HAPPENED, Step.Kind.NEGATION, List.of(at));
        }
        if (at.isNoun() && !prospect(chain, at)) {
            return false;
        }
        if (at.isVerb() && !mood(chain, at)) {
            return false;
        }
        if (isPredicative(at)) {
            Token copula = sentence.head(at);
            if (copula != null && !mood(chain, copula)) {
                return false;
            }
            at = copula == null ? at : copula;
        }
        for (int step = 0; step < MAX_STEPS; step++) {
            Link link = governor(at);
            if (link == null) {
                break;
            }
            Token word = link.governor();
            if (lexicon.inSet("works", word.lemma())) {
                // "a film about the war between Chad and Libya"
                return false;
            }
            FrameMatch match = isPurpose(at, word) ? null : governing(word, link.place());
            if (match != null) {
                if (!compose(chain, match)) {
                    if (match.frame().operator() != Operator.REFUSE) {
                        consumed.add(word.index());
                    }
                    return false;
                }
                if (word.isNoun()
                        && negatedNoun(word)
                        && WISHES.contains(match.frame().operator())) {
                    // "has no intention of meeting", "made no promise to help"
                    if (!chain.apply(Operator.REFUSE, Step.Kind.NEGATION, List.of(word))) {
                        return false;
                    }
                }
                consumed.add(word.index());
            } else if (isSupport(word, at)) {
                lend(chain, word, at);
            } else if (!link.transparent()) {
                if (link.place().equals("infinitive") && isYetTo(word)) {
                    // "has yet to ratify"
                    chain.modality(Modality.NOT_HAPPENED, Step.Kind.NEGATION, List.of(word));
                    return true;
                }
                if (link.place().equals("infinitive") && chain.modality() == Modality.HAPPENED && !isPerfect(at)) {
                    // a purpose or a possibility, nothing that is said to have happened
                    return chain.apply(Operator.INTEND, Step.Kind.PURPOSE, List.of(at));
                }
                break;
            }
            chain.climbTo(word);
            if (word.isVerb() && !link.transparent() && !mood(chain, word)) {
                return false;
            }
            at = word;
            if (isPredicative(at)) {
                Token copula = sentence.head(at);
                if (copula != null) {
                    if (!mood(chain, copula)) {
                        return false;
                    }
                    at = copula;
                }
            }
        }
        return true;
    }

    /** "The <u>planned</u> visit", "a <u>possible</u> attack", "ahead of her visit", "the talks <u>next</u> week"; false if nothing is left. */
    private boolean prospect(Chain chain, Token noun) {
        for (Token child : sentence.children(noun)) {
            boolean time = child.role() == Role.NOUN_ADVERBIAL
                    && sentence.anyChild(child, word -> lexicon.inSet("coming-words", lower(word)));
            if (time || lexicon.inSet("coming-words", lower(child))) {
                return chain.apply(Operator.INTEND, Step.Kind.FUTURE, List.of(child));
            }
            if (lexicon.inSet("possible-words", lower(child))) {
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
        if (preposition != null && UP_TO.contains(lower(preposition)) && isOpenBefore(before)) {
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
        return verb != null
                && verb.isVerb()
                && !isPerfect(verb)
                && (isInfinitive(verb)
                        || sentence.children(verb).stream()
                                .anyMatch(helper -> helper.role() == Role.AUXILIARY
                                        && (lower(helper).equals("will")
                                                || lower(helper).equals("wo"))));
    }

    /** "Began to fill the dam without waiting for <u>an agreement</u>": what did not come with it. */
    private boolean isWithout(Token word) {
        Token up = word;
        for (int step = 0; step < MAX_STEPS && up != null; step++) {
            if (lower(up).equals("without")) {
                return true;
            }
            if (up.isVerb() && sentence.child(up, Role.SUBJECT) != null) {
                return false;
            }
            up = sentence.head(up);
        }
        return false;
    }

    private static String lower(Token word) {
        return word.form().toLowerCase(Locale.ROOT);
    }

    /** "Blocked the port <u>to protest</u>": the verb has its object already, so the infinitive is what it was for. */
    private boolean isPurpose(Token infinitive, Token verb) {
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

    private static boolean isPredicative(Token word) {
        return !word.isVerb() && (word.role() == Role.ADJECTIVE_COMPLEMENT || word.role() == Role.ATTRIBUTE);
    }

    private boolean negatedNoun(Token noun) {
        return noun.isNoun()
                && sentence.anyChild(
                        noun,
                        child ->
                                child.role() == Role.DETERMINER && child.lemma().equals("no"));
    }

    /** "<u>No truce</u> was signed", "signed no treaty": nothing that the verb was done to. */
    private boolean undone(Token child) {
        return (child.role() == Role.PASSIVE_SUBJECT || child.role() == Role.OBJECT) && negatedNoun(child);
    }

    /** "<u>Neither Iran nor Iraq</u> came", "<u>none</u> of the states signed", "<u>no country</u> recognised it". */
    private boolean isNobody(Token subject) {
        if (subject.role() != Role.SUBJECT && subject.role() != Role.PASSIVE_SUBJECT) {
            return false;
        }
        return NOBODY.contains(subject.lemma())
                || (subject.role() == Role.SUBJECT && negatedNoun(subject))
                || sentence.anyChild(
                        subject, child -> child.lemma().equals("neither") && child.index() < subject.index());
    }

    private boolean isYetTo(Token verb) {
        return (verb.lemma().equals("have") || verb.lemma().equals("be"))
                && sentence.anyChild(verb, child -> child.lemma().equals("yet"));
    }

    /** The word that governs another, and where under it the other stands. */
    private record Link(Token governor, String place, boolean transparent) {}

    private @Nullable Link governor(Token word) {
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
                yield governor == null ? null : new Link(governor, head.form().toLowerCase(Locale.ROOT), false);
            }
            case PREPOSITION_OBJECT -> {
                Token governor = sentence.head(head);
                if (governor != null && head.form().equals("of") && lexicon.inSet("quantity-nouns", governor.lemma())) {
                    yield new Link(governor, "conjunct", true);
                }
                yield governor == null ? null : new Link(governor, head.form().toLowerCase(Locale.ROOT), false);
            }
            case OBJECT, OBJECT_PREDICATE -> new Link(head, "object", false);
            case PASSIVE_SUBJECT -> new Link(head, "object", false);
            case SUBJECT -> new Link(head, "subject", false);
            case ADVERBIAL_CLAUSE -> isInfinitive(word) ? new Link(head, "infinitive", false) : null;
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
        FrameMatch match = verb == null ? null : governing(verb, lower(preposition));
        return match != null && match.frame().operator() == Operator.ACCUSE ? verb : noun;
    }

    private String clausePlace(Token verb) {
        if (isInfinitive(verb)) {
            return "infinitive";
        }
        boolean gerund = verb.tag().equals("VBG") && sentence.child(verb, Role.AUXILIARY) == null;
        return gerund ? "gerund" : "clause";
    }

    /** "is rumoured to have attacked": what is told of lies before. */
    private boolean isPerfect(Token verb) {
        return sentence.children(verb, Role.AUXILIARY).stream()
                .anyMatch(helper -> helper.lemma().equals("have"));
    }

    private boolean isInfinitive(Token verb) {
        return sentence.anyChild(verb, child -> child.tag().equals("TO") && child.index() < verb.index());
    }

    /** Governors that fit at a word, the most specific first. */
    List<FrameMatch> governorsAt(Token word) {
        List<FrameMatch> known = governing.get(word.index());
        if (known == null) {
            known = governors.at(sentence, arguments, word);
            governing.set(word.index(), known);
        }
        return known;
    }

    private @Nullable FrameMatch governing(Token word, String place) {
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

    /** A verb that lends itself to an act noun: "held talks", "talks took place". */
    private boolean isSupport(Token verb, Token noun) {
        if (!verb.isVerb() || !noun.isNoun()) {
            return false;
        }
        if (noun.role() == Role.SUBJECT) {
            return lexicon.inSet("happen-verbs", verb.lemma());
        }
        Token preposition = noun.role() == Role.PREPOSITION_OBJECT ? sentence.head(noun) : null;
        boolean part =
                preposition == null || LENDING.contains(preposition.form().toLowerCase(Locale.ROOT));
        return part && lexicon.inSet("light-verbs", verb.lemma());
    }

    private void lend(Chain chain, Token verb, Token noun) {
        List<Token> subjects = arguments.fill(verb, "subject");
        if (!subjects.isEmpty() && noun.role() != Role.SUBJECT) {
            if (chain.target().isEmpty()
                    && !chain.source().isEmpty()
                    && !chain.source().equals(subjects)) {
                chain.target(without(chain.source(), subjects));
            }
            chain.source(subjects);
        }
        if (chain.target().isEmpty()) {
            // "talks between Oman and Iran resumed in Geneva": where it was is no third party
            boolean complete = chain.symmetric() && arguments.actors(chain.source()) > 1;
            for (String slot : complete ? LENT_APART_FROM_PLACES : LENT) {
                List<Token> found = without(arguments.fill(verb, slot), chain.source()).stream()
                        .filter(word -> !Folding.isCalendarWord(word.form())
                                && !word.tag().equals("CD"))
                        .toList();
                if (!found.isEmpty()) {
                    chain.target(found);
                    break;
                }
            }
        }
        chain.lent(verb);
    }

    private static List<Token> without(List<Token> words, List<Token> taken) {
        Set<Token> other = new HashSet<>(taken);
        return words.stream().filter(word -> !other.contains(word)).toList();
    }

    private boolean compose(Chain chain, FrameMatch match) {
        Frame frame = match.frame();
        Operator operator = frame.operator();
        if (operator == null) {
            return true;
        }
        List<Token> holder = EventReader.firstFilled(arguments, match, match.sourceSlots(), List.of());
        List<Token> addressee = EventReader.firstFilled(arguments, match, match.targetSlots(), holder);
        List<Token> addressed =
                addressee.contains(chain.trigger()) || addressee.contains(chain.top()) ? List.of() : addressee;
        List<Token> words = match.words();
        switch (operator) {
            case REPORT, ALLEGE -> {
                if (chain.source().isEmpty() && chain.isSpeakers()) {
                    // "Kenya said the map is void": what is said is the act
                    take(chain, holder, without(chain.target(), holder));
                    return chain.apply(Operator.DO, frame, words);
                }
                chain.attribute(holder, frame, words);
                if (chain.source().isEmpty() && chain.top().isNoun()) {
                    chain.source(without(holder, chain.target()));
                }
                boolean others =
                        !holder.isEmpty() && without(chain.source(), holder).equals(chain.source());
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
                List<Token> doer = without(chain.source(), holder);
                boolean threat = chain.isMaterialConflict() && addressed.isEmpty() && doer.isEmpty();
                List<Token> to =
                        !addressed.isEmpty() ? addressed : !doer.isEmpty() ? doer : without(chain.target(), holder);
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
                List<Token> doer = without(chain.source(), holder);
                boolean blames = operator == Operator.ACCUSE && addressed.isEmpty() && doer.isEmpty();
                take(
                        chain,
                        holder,
                        !addressed.isEmpty()
                                ? addressed
                                : !doer.isEmpty()
                                        ? doer
                                        : blames ? blamed(chain, holder) : without(chain.target(), holder));
                return chain.apply(operator, frame, words);
            }
            case PRAISE, CONDEMN -> {
                List<Token> doer = without(chain.source(), holder);
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
                    return compose(chain, match, holder, addressed);
                }
                if (operator == Operator.CONSIDER && chain.top().isVerb() && isPerfect(chain.top())) {
                    // "is thought to have sent": somebody thinks it happened
                    chain.attribute(List.of(), frame, words);
                    chain.modality(Modality.ALLEGED, Step.Kind.REPORT, words);
                    return true;
                }
                if (operator == Operator.REFUSE && isCharge(chain)) {
                    // "rejected the charge that it had bombed Malta": no charge of its own, and no act that is told
                    return false;
                }
                List<Token> others = without(chain.target(), holder);
                List<Token> doer = without(chain.source(), holder);
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
    private static boolean compose(Chain chain, FrameMatch match, List<Token> holder, List<Token> addressed) {
        Operator operator = match.frame().operator();
        boolean pledge = operator == Operator.PROMISE || operator == Operator.AGREE || operator == Operator.OFFER;
        if (!chain.isConflict()) {
            return false;
        }
        List<Token> spared = without(chain.target(), holder);
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
                if (OBLIGED.contains(lower(helper))) {
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
        return lower(verb).equals("let")
                && sentence.child(verb, Role.SUBJECT) == null
                && sentence.child(verb, Role.AUXILIARY) == null
                && (verb.role() == Role.ROOT || verb.index() == 0);
    }

    /** Whether somebody else than the doer foresees a hostile act. */
    private boolean isForecast(Chain chain, List<Token> holder) {
        return chain.isConflict()
                && !holder.isEmpty()
                && !chain.source().isEmpty()
                && without(chain.source(), holder).equals(chain.source());
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
        return without(chain.target(), holder);
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

    /** Takes negation, modals, tense and conditions of a verb; false if nothing is left to code. */
    private boolean mood(Chain chain, Token verb) {
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
            String form = helper.form().toLowerCase(Locale.ROOT);
            boolean auxiliary = helper.role() == Role.AUXILIARY
                    || helper.role() == Role.PASSIVE_AUXILIARY
                    || helper.tag().equals("MD");
            if (auxiliary) {
                future |= form.equals("will") || form.equals("shall") || form.equals("wo") || form.equals("'ll");
                unreal |= UNREAL.contains(form);
                would |= form.equals("would");
                perfect |= lemma.equals("have");
                present |= lemma.equals("be") && !helper.tag().equals("VBD");
                obliged |= OBLIGED.contains(form);
                progressive |= lemma.equals("be") && verb.tag().equals("VBG");
            }
            boolean negates =
                    helper.role() == Role.NEGATION || (NEGATIONS.contains(form) && helper.role() != Role.DETERMINER);
            negated |= negates || (verb.equals(chain.trigger()) && undone(helper)) || isNobody(helper);
            if (auxiliary || negates) {
                said.add(helper);
            }
            if (isInverted(helper, verb)) {
                // "Had it carried out the threat, …"
                condition = helper;
                chain.modality(Modality.HYPOTHETICAL, Step.Kind.CONDITION, List.of(helper));
            }
            if (CONDITIONS.contains(form) && helper.index() < verb.index()) {
                condition = helper;
                chain.modality(Modality.HYPOTHETICAL, Step.Kind.CONDITION, List.of(helper));
            }
        }
        negated |= isAfterNor(verb);
        if (isYetToCome(verb)) {
            // "asked to be told before it stops exports"
            chain.modality(Modality.HYPOTHETICAL, Step.Kind.CONDITION, List.of(verb));
        }
        if (would && !perfect && isReported(verb)) {
            future = true;
        }
        future |= progressive && present && !perfect && isToCome(chain, verb);
        // "Germany to send tanks": the future of headlines
        future |= verb.head() < 0 && verb.tag().equals("VB") && isInfinitive(verb);
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
            if ((thing.role() == Role.OBJECT || thing.role() == Role.PASSIVE_SUBJECT) && negatedNoun(thing)) {
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

    /** "Is <u>coming</u> on a visit", "is flying to Oslo <u>tomorrow</u>": a progressive of what lies ahead. */
    private boolean isToCome(Chain chain, Token verb) {
        if (!verb.equals(chain.trigger()) || !chain.code().startsWith("04")) {
            return false;
        }
        return FUTURATE.contains(verb.lemma())
                || sentence.children(verb).stream()
                        .anyMatch(child -> lexicon.inSet("coming-words", lower(child))
                                || (child.role() == Role.NOUN_ADVERBIAL
                                        && sentence.children(child).stream()
                                                .anyMatch(word -> lexicon.inSet("coming-words", lower(word)))));
    }

    /** "<u>Had</u> it carried out the threat, cod would be dear", "<u>should</u> it attack": a condition by the order of words. */
    private boolean isInverted(Token helper, Token verb) {
        if (!INVERTED.contains(lower(helper)) || verb.role() != Role.ADVERBIAL_CLAUSE) {
            return false;
        }
        boolean first = helper.index() == 0
                || sentence.token(helper.index() - 1).form().equals(",")
                || sentence.token(helper.index() - 1).form().equals("and");
        Token subject = sentence.child(verb, Role.SUBJECT);
        Token passive = subject == null ? sentence.child(verb, Role.PASSIVE_SUBJECT) : subject;
        return first && passive != null && helper.index() < passive.index();
    }

    /** "Were neither confirmed <u>nor denied</u>". */
    private boolean isAfterNor(Token verb) {
        for (int at = verb.index() - 1; at >= 0 && at >= verb.index() - 2; at--) {
            Token before = sentence.token(at);
            if (before.isVerb() || before.isNoun()) {
                return false;
            }
            if (lower(before).equals("nor")) {
                return verb.role() == Role.CONJUNCT;
            }
        }
        return false;
    }

    /** The present tense after "before", "until" or "once", below what is still to be done. */
    private boolean isYetToCome(Token verb) {
        Token above = verb.role() == Role.ADVERBIAL_CLAUSE ? sentence.head(verb) : null;
        if (above == null || !(verb.tag().equals("VBZ") || verb.tag().equals("VBP"))) {
            return false;
        }
        boolean bound = sentence.anyChild(verb, child -> child.index() < verb.index() && BOUNDS.contains(lower(child)));
        return bound
                && (isInfinitive(above)
                        || sentence.anyChild(above, child -> child.tag().equals("MD")));
    }

    /** "Poland said it would send aid": the future, seen from the past. */
    private boolean isReported(Token verb) {
        Token head = sentence.head(verb);
        FrameMatch report = head == null || !head.tag().equals("VBD") || verb.role() != Role.CLAUSE_COMPLEMENT
                ? null
                : governing(head, "clause");
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
                .anyMatch(
                        helper -> helper.lemma().equals("have") || lower(helper).equals("did"));
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
