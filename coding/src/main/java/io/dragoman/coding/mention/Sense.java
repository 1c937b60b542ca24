package io.dragoman.coding.mention;

import io.dragoman.coding.lexicon.CountryEntry;
import io.dragoman.coding.lexicon.OrganisationEntry;
import io.dragoman.coding.lexicon.PersonEntry;
import io.dragoman.coding.lexicon.RoleEntry;

/** What a name of the lexicon can stand for. */
public sealed interface Sense {

    /** Whether both mean one entry in the same way. Each entry has an id of its own, and comparing whole ones takes long. */
    boolean isSameAs(Sense other);

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

        @Override
        public boolean isSameAs(Sense other) {
            return other instanceof OfCountry country
                    && country.entry.at().id().equals(entry.at().id())
                    && country.kind == kind
                    && country.word.equals(word);
        }
    }

    /** A person by name; {@code full} is false for a surname alone. */
    record OfPerson(PersonEntry entry, boolean full) implements Sense {
        @Override
        public boolean isSameAs(Sense other) {
            return other instanceof OfPerson person
                    && person.entry.at().id().equals(entry.at().id())
                    && person.full == full;
        }
    }

    record OfOrganisation(OrganisationEntry entry) implements Sense {
        @Override
        public boolean isSameAs(Sense other) {
            return other instanceof OfOrganisation organisation
                    && organisation.entry.at().id().equals(entry.at().id());
        }
    }

    record OfRole(RoleEntry entry, boolean plural) implements Sense {
        @Override
        public boolean isSameAs(Sense other) {
            return other instanceof OfRole role
                    && role.entry.at().id().equals(entry.at().id())
                    && role.plural == plural;
        }
    }
}
