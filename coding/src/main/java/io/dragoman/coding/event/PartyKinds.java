package io.dragoman.coding.event;

import io.dragoman.coding.mention.Participant;
import io.dragoman.record.ActorType;
import java.util.List;
import java.util.Set;

/** What somebody is who is named in an act: a private person, a mere role, one of the same state. Knows no act. */
final class PartyKinds {

    /** What firms and the press do in a country they do not do to its state. */
    private static final Set<String> TRADES = Set.of("BUS", "JRN", "MED", "SOC");

    private static final Set<String> PRIVATE_SECTORS =
            Set.of("AGR", "BUS", "CRM", "CVL", "EDU", "HLH", "JRN", "LAB", "MED", "SOC");

    /** Whose journeys are their own affair, of whatever country they are. */
    private static final Set<String> VISITORS = Set.of("AGR", "CVL", "EDU", "HLH", "JRN", "LAB", "MED", "REF", "SOC");

    private PartyKinds() {}

    /** Of no country, and no name of the lexicon. */
    static boolean isOfNoState(Participant participant) {
        return participant.country() == null && participant.entry() == null;
    }

    /** A role of no country, of whom nobody knows more: "the police". */
    static boolean isBare(Participant participant) {
        return isOfNoState(participant) && participant.type() != ActorType.PERSON;
    }

    /** "The authorities", "troops": a role of no country. */
    static boolean isBareRole(Participant participant) {
        return isOfNoState(participant) && participant.code() != null;
    }

    static boolean isPrivate(Participant participant) {
        return participant.country() == null && (participant.code() == null || hasSector(participant, PRIVATE_SECTORS));
    }

    /** "Deportees", "workers": private persons of no country. */
    static boolean isAnybody(Participant participant) {
        return participant.country() == null && hasSector(participant, PRIVATE_SECTORS);
    }

    static boolean isOfTrade(Participant participant) {
        return hasSector(participant, TRADES);
    }

    /** Whether somebody's journeys are no affair of states: students, and a firm's planes and ships. */
    static boolean isOwnAffair(Participant visitor) {
        boolean firm = isOfTrade(visitor) && visitor.type() != ActorType.PERSON && visitor.type() != ActorType.GROUP;
        return firm || hasSector(visitor, VISITORS);
    }

    /** Whether somebody speaks for a state: the state itself, its government or a ministry. */
    static boolean isOfficial(Participant participant) {
        return participant.type() == ActorType.COUNTRY
                || participant.type() == ActorType.GOVERNMENT
                || participant.type() == ActorType.MINISTRY;
    }

    /** Whether a state is the state of one of the others. */
    static boolean isStateOf(Participant participant, List<Participant> others) {
        String country = participant.country();
        return country != null
                && participant.type() == ActorType.COUNTRY
                && others.stream().anyMatch(other -> country.equals(other.country()));
    }

    /** Whether each participant has the country of one of the others. */
    static boolean areOfStates(List<Participant> participants, List<Participant> others) {
        return participants.stream()
                .allMatch(each -> each.country() != null
                        && others.stream().anyMatch(other -> each.country().equals(other.country())));
    }

    /** How many countries they are of; those of none count as one more. */
    static long countries(List<Participant> participants) {
        return participants.stream().map(Participant::country).distinct().count();
    }

    private static boolean hasSector(Participant participant, Set<String> sectors) {
        String code = participant.code();
        return code != null && sectors.contains(code.substring(code.lastIndexOf(' ') + 1));
    }
}
