package io.dragoman.coding.event;

import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.record.ActorType;
import io.dragoman.text.Role;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is named where the target of an act stands and has no part in it: one's own state and people, who is mentioned
 * inside a denial, places, things given, private persons. Takes them out of lists; puts nobody in but the state that
 * one's own envoys are posted to. Immutable.
 */
final class NoParties {

    private static final String DONE_TO_OWN_STATE = "it is done to the doer's own state";

    /** CAMEO: engage in diplomatic cooperation; opening an embassy is coded so. */
    private static final String RELATIONS = "050";

    private final ActKinds kinds;

    NoParties(ActKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * Takes out targets that stand for the doer's own side, or for nobody whom the act is done to.
     *
     * @param direct whether the words for the target themselves name it
     * @return why there is no act at all, null if there may be one
     */
    @Nullable
    String dropOwnSide(
            Reading reading, SentenceCast actors, List<Participant> from, List<Participant> to, boolean direct) {
        if (ActKinds.isBlaming(reading) || isOwnPeoplesTask(reading, from, to)) {
            to.clear();
        }
        if (from.size() == 1 && actors.isOwn(reading.target())) {
            List<Participant> hosts = hosts(reading, actors, from);
            boolean opened = reading.code().equals(RELATIONS);
            if (!hosts.isEmpty() || opened || kinds.isTurnedOutward(reading)) {
                // "recalled its ambassador", "raised the alert of its forces": nobody does that to himself
                to.clear();
                to.addAll(hosts.isEmpty() && opened ? ImpliedParties.others(actors.pair(), from.get(0)) : hosts);
            }
        }
        if (isOfOwnState(reading, from, to, direct)) {
            if (ActKinds.isToldByPronoun(reading) && direct) {
                // "She thanked Chad": she is none of its own
                return DONE_TO_OWN_STATE;
            }
            to.clear();
        }
        if (ActKinds.isDenialOfAct(reading) && to.stream().allMatch(PartyKinds::isOfNoState)) {
            // "denied that it had shelled a hospital": the hospital is not who is contradicted
            to.clear();
        }
        if (kinds.isMeasure(reading) && PartyKinds.areOfStates(to, from)) {
            // "imposed sanctions on nine firms in view of attacks on its towns": nobody punishes himself
            to.clear();
        }
        return null;
    }

    /**
     * Takes out targets that are only where it happened ("released a phone in California", "shot the series in
     * Ethiopia") or names inside a phrase that nobody knows ("the idea of the Silver Road"); an attack by somebody unknown is one on the place all the same.
     */
    void dropPlaces(
            Reading reading, SentenceCast actors, List<Participant> from, List<Participant> to, boolean direct) {
        if (from.isEmpty()) {
            return;
        }
        boolean completed = ActKinds.isCompleted(reading);
        boolean inPlace = completed && reading.target().stream().allMatch(actors::isPlace);
        boolean nameless = from.stream().allMatch(participant -> participant.code() == null);
        boolean trade = from.stream().allMatch(PartyKinds::isOfTrade);
        boolean inside = !direct && !completed;
        to.removeIf(participant ->
                participant.code() == null && (inPlace || (inside && participant.type() != ActorType.PERSON)));
        boolean force = kinds.isForce(reading);
        if ((inPlace && nameless && !force) || ((completed || !direct) && trade && force)) {
            to.clear();
        }
    }

    /**
     * "Russia and South Korea held talks in Moscow": where it was is no third party.
     *
     * @param named whom the words for the source name
     */
    void dropVenue(
            Reading reading,
            SentenceCast actors,
            List<Participant> from,
            List<Participant> to,
            List<Participant> named) {
        if (reading.symmetric() && from.size() > 1) {
            boolean abroad =
                    PartyKinds.countries(from) > 1 && reading.target().stream().allMatch(actors::isPlace);
            to.removeIf(participant -> abroad || PartyKinds.isStateOf(participant, named));
        }
    }

    /** Takes out the doers' own states where the act is one between states. */
    void dropOwnStates(Reading reading, List<Participant> from, List<Participant> to) {
        if (kinds.isBetweenStates(reading)) {
            to.removeIf(participant -> PartyKinds.isStateOf(participant, from));
        }
    }

    /** Whether those who stand as targets tell nothing of whom it is done to. */
    boolean tellNothing(Reading reading, SentenceCast actors, List<Participant> to) {
        boolean envoy = !to.isEmpty() && to.stream().allMatch(Participant::isEnvoyOfSomeState);
        boolean vague =
                kinds.hasNoOwnTarget(reading) && !to.isEmpty() && to.stream().allMatch(PartyKinds::isBareRole);
        boolean nobody = to.isEmpty() || envoy || vague || isGiven(reading, actors, to);
        return nobody || to.stream().allMatch(PartyKinds::isAnybody);
    }

    /** Students who visit a museum, farmers who meet: peaceful acts in which no state, armed group or organisation has a part. */
    boolean isPrivate(Reading reading, List<Participant> from, List<Participant> to) {
        boolean visits = ActKinds.isVisit(reading) && !from.isEmpty();
        if (visits && from.stream().allMatch(PartyKinds::isOwnAffair)) {
            return true;
        }
        return !from.isEmpty()
                && (kinds.isPeaceful(reading) || kinds.isVerbalConflict(reading))
                && Stream.concat(from.stream(), to.stream()).allMatch(PartyKinds::isPrivate);
    }

    /** "Promised that its experts would study it": one's own people are not whom it is promised to. */
    private boolean isOwnPeoplesTask(Reading reading, List<Participant> from, List<Participant> to) {
        boolean states =
                kinds.isPledge(reading) && !to.isEmpty() && from.stream().anyMatch(each -> each.country() != null);
        return states
                && PartyKinds.areOfStates(to, from)
                && (!reading.governors().isEmpty() || to.stream().allMatch(each -> each.type() == ActorType.COUNTRY));
    }

    /** "Closed its embassy <u>in Cairo</u>": where one's own envoys are posted. */
    private static List<Participant> hosts(Reading reading, SentenceCast actors, List<Participant> from) {
        return reading.target().stream()
                .flatMap(word -> actors.posts(word).stream())
                .flatMap(post -> actors.stateOf(post).stream())
                .filter(post ->
                        !ImpliedParties.others(List.of(post), from.get(0)).isEmpty())
                .distinct()
                .toList();
    }

    /** What a state's own people say or do peacefully is not said or done to that state: "the ministry thanked Chad". */
    private boolean isOfOwnState(Reading reading, List<Participant> from, List<Participant> to, boolean direct) {
        return !reading.symmetric()
                && kinds.isTowardsOthers(reading)
                && !ActKinds.isJourney(reading)
                && !from.isEmpty()
                && !to.isEmpty()
                && from.stream().allMatch(Participant::isOfState)
                && PartyKinds.countries(from) == 1
                && (!kinds.canBeAtHome(reading)
                        || !direct
                        || ActKinds.isCompleted(reading)
                        || from.stream().noneMatch(each -> each.type() == ActorType.PERSON))
                && to.stream().allMatch(each -> each.type() == ActorType.COUNTRY)
                && PartyKinds.areOfStates(to, from);
    }

    /** "Pledged two <u>patrol boats</u>": what is given is not whom it is given to. */
    private boolean isGiven(Reading reading, SentenceCast actors, List<Participant> to) {
        return kinds.isGiving(reading)
                && to.stream().allMatch(PartyKinds::isBare)
                && reading.target().stream()
                        .allMatch(word -> word.role() == Role.OBJECT
                                && reading.trigger().equals(actors.sentence().head(word)));
    }
}
