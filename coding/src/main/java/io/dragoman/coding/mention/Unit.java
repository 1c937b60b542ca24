package io.dragoman.coding.mention;

import org.jspecify.annotations.Nullable;

/**
 * A name of the lexicon in a sentence, or a run of unknown proper nouns.
 *
 * @param first its first token
 * @param last its last token, inclusive
 * @param sense what the lexicon says of it; null for unknown proper nouns
 */
record Unit(int first, int last, @Nullable Sense sense) {

    boolean isCountry() {
        return sense instanceof Sense.OfCountry;
    }

    boolean isOrganisation() {
        return sense instanceof Sense.OfOrganisation;
    }

    /** Whether it is, or may be, the name of a person. */
    boolean isPerson() {
        return sense instanceof Sense.OfPerson || sense == null;
    }

    boolean isAdjective() {
        return sense instanceof Sense.OfCountry found && found.kind() == Sense.OfCountry.Kind.ADJECTIVE;
    }

    /** "Peruvian" in "her Peruvian, Bolivian and Chilean counterparts" is tagged as a name. */
    boolean isNationality() {
        return isAdjective()
                || (sense instanceof Sense.OfCountry found && found.kind() == Sense.OfCountry.Kind.DEMONYM);
    }
}
