package io.dragoman.chronicle.duplicate;

import io.dragoman.chronicle.Party;

/**
 * An actor in a count of events.
 *
 * @param code CAMEO actor code; of an actor without one its name
 * @param name as the lexicon has it; where several actors have one code, the first in order
 */
public record ActorName(String code, String name) implements Comparable<ActorName> {

    static ActorName of(Party party) {
        String code = party.code();
        return new ActorName(code == null ? party.name() : code, party.name());
    }

    @Override
    public int compareTo(ActorName other) {
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : name.compareTo(other.name);
    }
}
