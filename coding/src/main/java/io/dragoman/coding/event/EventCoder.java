package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Frame;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.Ontology;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.record.ActorType;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Event;
import io.dragoman.record.Evidence;
import io.dragoman.record.Modality;
import io.dragoman.record.RuleReference;
import io.dragoman.text.ArticleText;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes events of readings: finds who the words for source and target are, and fills in what the ontology says. The order
 * of its steps, each of which may change the parties, decides; who is no party, and who is one though unnamed, others know.
 */
public final class EventCoder {

    /** CAMEO: demonstrate or rally. */
    private static final String DEMONSTRATION = "141";

    /** CAMEO: consult. */
    private static final String TALKS = "040";

    /** CAMEO: appeal. */
    private static final String APPEAL = "100";

    /** CAMEO: mediate. */
    private static final String MEDIATION = "045";

    /** CAMEO: express intent to mediate; mediate. */
    private static final Set<String> MEDIATIONS = Set.of("039", MEDIATION);

    /** CAMEO: complain officially. */
    private static final String COMPLAINT = "114";

    /** How the reason begins for an act that another one tells already. */
    static final String AGAIN = "the same act is coded from ";

    private final Lexicon lexicon;
    private final ImpliedParties implied;
    private final NoActs noActs;
    private final ActKinds kinds;
    private final NoParties noParties;
    private final UnnamedSides unnamed;

    public EventCoder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.implied = new ImpliedParties(lexicon);
        this.noActs = new NoActs(lexicon);
        this.kinds = new ActKinds(lexicon.ontology());
        this.noParties = new NoParties(kinds);
        this.unnamed = new UnnamedSides(lexicon);
    }

    /** A reading whose actors are known; {@code source} and {@code target} are not empty unless the act needs none. */
    public record Cast(Reading reading, List<Participant> source, List<Participant> target, boolean symmetric) {}

    /** Why a reading gave no event, or the event's cast. */
    public record Outcome(
            Reading reading, @Nullable Cast cast, @Nullable String reason) {
        /** Whether it was left out for what it tells, not because an actor is missing. */
        public boolean isDismissed() {
            return reason != null && NoActs.REASONS.contains(reason);
        }

        /** Whether another word of the sentence tells the same act. */
        public boolean isRepeated() {
            return reason != null && reason.startsWith(AGAIN);
        }
    }

    /** Finds the actors of a reading. */
    public Outcome cast(Reading reading, SentenceCast actors) {
        if (noActs.isSport(actors.sentence())) {
            return new Outcome(reading, null, NoActs.SPORT);
        }
        List<Token> doers = reading.source().stream()
                .filter(word -> !lexicon.inSet("private-doers", word.lemma()))
                .toList();
        SentenceCast.Found source = actors.find(doers);
        SentenceCast.Found target = actors.find(reading.target());
        List<Participant> from = statesMeant(actors, ownersOf(doers), source.participants(), List.of());
        List<Participant> to = statesMeant(actors, reading.target(), target.participants(), from);
        if (from.isEmpty() && !to.isEmpty()) {
            from.addAll(actors.unknown(doers));
        } else if (to.isEmpty() && !from.isEmpty()) {
            to.addAll(actors.unknown(reading.target()));
        }
        if (reading.symmetric() && to.isEmpty()) {
            List<Participant> members = implied.ofJointBody(reading, actors);
            if (members.size() > 1) {
                replace(from, members);
            }
        }
        String own = noParties.dropOwnSide(reading, actors, from, to, target.direct());
        if (own != null) {
            return new Outcome(reading, null, own);
        }
        findTarget(reading, actors, from, to);
        String dismissed = noActs.reason(reading, actors, source, target, from);
        if (dismissed != null) {
            return new Outcome(reading, null, dismissed);
        }
        if (to.isEmpty() && MEDIATIONS.contains(reading.code())) {
            to.addAll(UnnamedSides.besides(from, actors));
        }
        noParties.dropPlaces(reading, actors, from, to, target.direct());
        if (noParties.isPrivate(reading, from, to)) {
            return new Outcome(reading, null, "only private persons take part");
        }
        implied.complete(reading, actors, from, to);
        noParties.dropVenue(reading, actors, from, to, source.participants());
        if (!target.direct() && to.stream().allMatch(PartyKinds::isBare) && implied.isDirected(reading)) {
            // "Chile and Peru demanded that the border be opened" is not asked of each other
            replaceIfKnown(to, implied.meantByAll(reading, actors, from));
        }
        boolean opposite = setOpposite(reading, actors, from, to);
        Set<Participant> both = new HashSet<>(from);
        boolean same = to.removeIf(both::contains);
        if (!same && noParties.tellNothing(reading, actors, to)) {
            // "withdrew its ambassador": it is done to the state that he was sent to
            replaceIfKnown(to, implied.against(reading, actors, from));
        }
        noParties.dropOwnStates(reading, from, to);
        findDoers(reading, actors, from, to);
        if (from.isEmpty()) {
            return new Outcome(
                    reading, null, reading.source().isEmpty() ? "nobody does it" : "who does it is no actor");
        }
        boolean symmetric = reading.symmetric() || opposite;
        // "officials spoke on condition of anonymity", not with each other
        boolean among = symmetric
                && from.stream().anyMatch(Participant::isPlural)
                && !lexicon.inSet("speaking-verbs", reading.trigger().lemma());
        if (to.isEmpty() && (!reading.targetOptional() || ActKinds.isBlaming(reading)) && !among) {
            return new Outcome(
                    reading,
                    null,
                    reading.target().isEmpty()
                            ? "nobody it is done to"
                            : same ? "both sides are the same actor" : "whom it is done to is no actor");
        }
        boolean mutual = opposite || (symmetric && !ActKinds.isDirected(reading));
        boolean known = from.stream().anyMatch(each -> !PartyKinds.isOfNoState(each));
        if (to.isEmpty() && !known && among && unnamed.areNameless(from)) {
            // "the two heads of state agreed": those of the two states, if the article is about two; else nobody knows
            // whose
            List<Participant> pair = unnamed.states(from, actors);
            if (pair.isEmpty()) {
                return new Outcome(reading, null, "nobody knows whose they are");
            }
            replace(from, pair);
            setApart(from, to);
            mutual = true;
        }
        if (to.isEmpty() && !known && !kinds.isPeaceful(reading)) {
            // "the child protested": without a target, a hostile act takes a state or somebody else who is known
            return new Outcome(reading, null, "nobody it is done to, and nobody known does it");
        }
        if (isCallingOn(reading, actors, to)) {
            Reading call = reading.withCode(TALKS);
            return new Outcome(call, new Cast(call, List.copyOf(from), List.copyOf(to), true), null);
        }
        boolean official = source.direct() && isOfficialProtest(reading, from);
        Reading told = official ? reading.withCode(COMPLAINT) : reading;
        return new Outcome(
                told, new Cast(told, List.copyOf(from), List.copyOf(to), mutual || (among && to.isEmpty())), null);
    }

    /** Who is acted upon, by what the words take up again and where the doer goes. */
    private void findTarget(Reading reading, SentenceCast actors, List<Participant> from, List<Participant> to) {
        if (!ActKinds.isBlaming(reading) && (to.isEmpty() || ActKinds.isCompleted(reading))) {
            // "did not ratify the deal": whose deal it is says more than a name elsewhere in the clause
            replaceIfKnown(to, implied.takenUp(reading, actors, from));
        }
        if (to.isEmpty()) {
            to.addAll(implied.answered(reading, actors, from));
        }
        if (to.isEmpty()) {
            to.addAll(implied.destination(reading, actors, from));
        }
    }

    /** Who does it where the words for the source lead to nobody; may make the target more definite as well. */
    private void findDoers(Reading reading, SentenceCast actors, List<Participant> from, List<Participant> to) {
        if (from.isEmpty() && !to.isEmpty()) {
            from.addAll(implied.authors(reading, actors, to));
        }
        if (from.isEmpty() && to.isEmpty() && implied.isAnswerTo(reading, actors)) {
            from.addAll(actors.addressed());
            to.addAll(actors.proposing());
        }
        if (from.isEmpty()) {
            from.addAll(implied.doers(reading, actors, to));
            if (from.size() == 1 && kinds.isTurnedOutward(reading)) {
                List<Participant> others = ImpliedParties.others(to, from.get(0));
                to.retainAll(others);
            }
            if (to.stream().allMatch(each -> each.code() == null)) {
                replaceIfKnown(to, implied.against(reading, actors, from));
            }
        }
    }

    /** Sets those who act with each other opposite each other where one side has nobody; whether it did. */
    private boolean setOpposite(Reading reading, SentenceCast actors, List<Participant> from, List<Participant> to) {
        boolean together = !reading.targetOptional()
                && !reading.code().equals(MEDIATION)
                && (isCommon(reading, actors, from) || ActKinds.isToEachOther(reading));
        if (to.isEmpty() && from.size() > 1 && (reading.symmetric() || together)) {
            // "Russia and South Korea agreed to meet": each is the other's target
            setApart(from, to);
            return true;
        }
        if (from.isEmpty() && to.size() > 1 && reading.symmetric()) {
            from.add(to.remove(0));
            return true;
        }
        return false;
    }

    /** Leaves the first of them where it is and moves the others to an empty list. */
    private static void setApart(List<Participant> all, List<Participant> others) {
        List<Participant> rest = all.subList(1, all.size());
        others.addAll(rest);
        rest.clear();
    }

    private static void replace(List<Participant> these, List<Participant> others) {
        these.clear();
        these.addAll(others);
    }

    private static void replaceIfKnown(List<Participant> these, List<Participant> others) {
        if (!others.isEmpty()) {
            replace(these, others);
        }
    }

    private boolean isCommon(Reading reading, SentenceCast actors, List<Participant> from) {
        boolean pair = !actors.pair().isEmpty() && PartyKinds.areOfStates(actors.pair(), from);
        boolean several = PartyKinds.countries(from) > 1 || from.stream().anyMatch(each -> each.entry() != null);
        return pair || kinds.isCommon(reading, several);
    }

    /** "<u>Chad</u>'s embassy closure", "cut its troops in <u>Mali</u>": where a word itself names the state, not its embassy or troops. */
    private static List<Participant> statesMeant(
            SentenceCast actors, List<Token> words, List<Participant> participants, List<Participant> others) {
        List<Participant> meant = new ArrayList<>(participants);
        for (Token word : words) {
            Mention mention = actors.mentionAt(word);
            if (mention != null
                    && mention.form() == Mention.Form.ROLE
                    && mention.head() != word.index()
                    && word.isProperNoun()
                    && (word.role() == Role.POSSESSIVE || isWhere(actors.sentence(), word))
                    && mention.country() != null) {
                for (Participant officer : actors.participants(mention)) {
                    List<Participant> state = actors.stateOf(officer);
                    if (!state.isEmpty() && !others.contains(state.get(0))) {
                        meant.replaceAll(each -> each.equals(officer) ? state.get(0) : each);
                    }
                }
            }
        }
        return meant;
    }

    private static List<Token> ownersOf(List<Token> words) {
        return words.stream().filter(word -> word.role() == Role.POSSESSIVE).toList();
    }

    private static boolean isWhere(Sentence sentence, Token word) {
        Token preposition = word.role() == Role.PREPOSITION_OBJECT ? sentence.head(word) : null;
        return preposition != null
                && (preposition.form().equals("in") || preposition.form().equals("from"));
    }

    /** Whether those who protest are states, which do not march but complain. */
    private static boolean isOfficialProtest(Reading reading, List<Participant> from) {
        return reading.code().startsWith(DEMONSTRATION) && from.stream().allMatch(PartyKinds::isOfficial);
    }

    /** "The guest <u>called on</u> the speaker": a visit, if nothing is asked. */
    private static boolean isCallingOn(Reading reading, SentenceCast actors, List<Participant> to) {
        Sentence sentence = actors.sentence();
        Token verb = reading.trigger();
        boolean bare = reading.code().equals(APPEAL)
                && reading.governors().isEmpty()
                && reading.frame().isGovernor()
                && verb.lemma().equals("call")
                && reading.modality() == Modality.HAPPENED
                && !to.isEmpty()
                && to.stream().allMatch(each -> each.type() == ActorType.PERSON && !each.isPlural());
        return bare
                && sentence.tokens().subList(verb.index(), sentence.size()).stream()
                        .noneMatch(word -> word.tag().equals("TO") && word.role() == Role.AUXILIARY);
    }

    /** The record of an act; marks its actors as used. */
    public Event event(
            String id,
            Cast cast,
            SentenceCast actors,
            ArticleText text,
            @Nullable DateSpan date,
            @Nullable String place) {
        Reading reading = cast.reading();
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        Set<String> attributed = new LinkedHashSet<>();
        for (Participant speaker : actors.find(reading.attribution()).participants()) {
            speaker.use();
            attributed.add(speaker.id());
        }
        Token trigger = reading.trigger();
        List<RuleReference> governors =
                new ArrayList<>(reading.governors().stream().map(Frame::at).toList());
        Collections.reverse(governors);
        Evidence sentence = text.evidence(actors.sentence().span());
        return new Event(
                id,
                code == null ? null : code.category(),
                code == null ? null : code.mode(),
                reading.code(),
                code == null ? List.of() : code.contexts(),
                code == null ? null : code.goldstein(),
                code == null ? null : lexicon.ontology().ploverScore(code.category(), code.mode()),
                ids(cast.source()),
                ids(cast.target()),
                cast.symmetric(),
                date,
                place,
                reading.modality(),
                List.copyOf(attributed),
                text.evidence(trigger.span()),
                reading.frame().at(),
                governors,
                List.of(sentence));
    }

    private static List<String> ids(List<Participant> participants) {
        participants.forEach(Participant::use);
        return participants.stream().map(Participant::id).distinct().toList();
    }
}
