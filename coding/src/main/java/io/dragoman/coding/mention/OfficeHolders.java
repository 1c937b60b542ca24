package io.dragoman.coding.mention;

import io.dragoman.coding.lexicon.CountryEntry;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.OrganisationEntry;
import io.dragoman.coding.lexicon.PersonEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The persons of the lexicon by office and by surname, and its countries by code. Immutable. */
public final class OfficeHolders {
    private final Map<String, List<PersonEntry>> byOffice = new HashMap<>();
    private final Map<String, Set<String>> countriesBySurname = new HashMap<>();
    /** The word that the European Union as a whole goes by in its own documents. */
    static final String UNION_ITSELF = "union";

    private static final String EUROPEAN_UNION = "european-union";

    private final Map<String, CountryEntry> byCode = new HashMap<>();
    private final Map<String, List<PersonEntry>> byName = new HashMap<>();
    private final List<OrganisationEntry> unionBodies;

    public OfficeHolders(Lexicon lexicon) {
        this.unionBodies = lexicon.organisations().stream()
                .filter(body -> body.code().startsWith(Participant.UNION))
                .toList();
        lexicon.countries().forEach(country -> byCode.putIfAbsent(country.code(), country));
        for (PersonEntry person : lexicon.persons()) {
            Set<String> offices = new HashSet<>();
            for (PersonEntry.Office held : person.offices()) {
                if (offices.add(held.office())) {
                    byOffice.computeIfAbsent(held.office(), office -> new ArrayList<>())
                            .add(person);
                }
            }
            String name = Folding.fold(person.name());
            byName.computeIfAbsent(name, each -> new ArrayList<>()).add(person);
            String country = person.country();
            int blank = name.lastIndexOf(' ');
            if (blank >= 0 && country != null) {
                countriesBySurname
                        .computeIfAbsent(name.substring(blank + 1), surname -> new HashSet<>())
                        .add(country);
            }
        }
    }

    /** Of persons of one name whom a mention's country and office, and the day, fit best; the given one if none fits better. */
    PersonEntry likeliest(PersonEntry given, Mention mention, @Nullable LocalDate day) {
        PersonEntry best = given;
        for (PersonEntry person : byName.getOrDefault(Folding.fold(given.name()), List.of())) {
            if (fit(person, mention, day) > fit(best, mention, day)) {
                best = person;
            }
        }
        return best;
    }

    private static int fit(PersonEntry person, Mention mention, @Nullable LocalDate day) {
        CountryEntry country = mention.country();
        String office = mention.role() == null ? null : mention.role().office();
        boolean ofCountry = country != null && country.code().equals(person.country());
        boolean titled = office != null
                && person.offices().stream().anyMatch(held -> held.office().equals(office));
        boolean inOffice = day != null && person.offices().stream().anyMatch(held -> held.heldOn(day));
        return (ofCountry ? 4 : 0) + (titled ? 2 : 0) + (inOffice ? 1 : 0);
    }

    /** The country of an alpha-3 code; null if the lexicon does not know it. */
    @Nullable
    CountryEntry country(String code) {
        return byCode.get(code);
    }

    /** The body of the European Union whose name begins or ends with a word; null if there is none. */
    @Nullable
    OrganisationEntry unionBody(String word) {
        return unionBodies.stream()
                .filter(body -> word.equals(UNION_ITSELF)
                        ? body.at().id().equals(EUROPEAN_UNION)
                        : ShortNames.isPartOf(word, body.name()))
                .findFirst()
                .orElse(null);
    }

    /** The country of everybody whose name ends in a word; null if there is none, or several. */
    @Nullable
    CountryEntry countryOfSurname(String word) {
        Set<String> countries = countriesBySurname.getOrDefault(Folding.fold(word), Set.of());
        return countries.size() == 1 ? country(countries.iterator().next()) : null;
    }

    /** Who holds an office of a country on a day; null if nobody is known to, or more than one. */
    @Nullable
    PersonEntry ofCountry(String office, String country, LocalDate day) {
        return only(office, day, (person, held) -> country.equals(person.country()));
    }

    /** Who holds an office with an actor code, such as that of an organisation; null if nobody, or more than one. */
    @Nullable
    PersonEntry ofCode(String office, String code, LocalDate day) {
        return only(office, day, (person, held) -> held.code().equals(code));
    }

    private @Nullable PersonEntry only(
            String office, LocalDate day, BiPredicate<PersonEntry, PersonEntry.Office> condition) {
        PersonEntry holder = null;
        for (PersonEntry person : byOffice.getOrDefault(office, List.of())) {
            if (person.offices().stream()
                    .anyMatch(
                            held -> held.office().equals(office) && held.heldOn(day) && condition.test(person, held))) {
                if (holder != null) {
                    return null;
                }
                holder = person;
            }
        }
        return holder;
    }
}
