package io.dragoman.coding.mention;

import io.dragoman.coding.lexicon.CountryEntry;
import io.dragoman.coding.lexicon.OrganisationEntry;
import io.dragoman.coding.lexicon.PersonEntry;
import io.dragoman.coding.lexicon.RoleEntry;

/** What a name of the lexicon can stand for. */
public sealed interface Sense {

    /** A country by one of its words. */
    record OfCountry(CountryEntry entry, Kind kind, String word) implements Sense {
        /** Which of its words. */
        public enum Kind {
            NAME,
            ADJECTIVE,
            DEMONYM,
            CAPITAL,
            SEAT,
            CITY,
            REGION
        }
    }

    /** A person by name; {@code full} is false for a surname alone. */
    record OfPerson(PersonEntry entry, boolean full) implements Sense {}

    record OfOrganisation(OrganisationEntry entry) implements Sense {}

    record OfRole(RoleEntry entry, boolean plural) implements Sense {}
}
