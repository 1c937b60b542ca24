package io.dragoman.coding.mention;

import io.dragoman.coding.lexicon.CountryEntry;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.OrganisationEntry;
import io.dragoman.coding.lexicon.PersonEntry;
import io.dragoman.coding.lexicon.RoleEntry;
import io.dragoman.coding.lexicon.WordFilter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All names of the lexicon by their folded words; finds the longest that begins at each word. Immutable once built. */
public final class NameTrie {

    /** The words that names begin with: most words of a text begin none. */
    private final WordFilter firsts = new WordFilter();

    private final NameGraph graph;
    /** The names that end at each place of the graph. */
    private final List<List<Name>> names = new ArrayList<>();

    public NameTrie(Lexicon lexicon) {
        NameGraph.Builder building = new NameGraph.Builder();
        names.add(List.of());
        for (CountryEntry country : lexicon.countries()) {
            addAll(building, country, Sense.OfCountry.Kind.NAME, country.names());
            addAll(building, country, Sense.OfCountry.Kind.ADJECTIVE, country.adjectives());
            addAll(building, country, Sense.OfCountry.Kind.DEMONYM, country.demonyms());
            addAll(building, country, Sense.OfCountry.Kind.CAPITAL, country.capital());
            addAll(building, country, Sense.OfCountry.Kind.SEAT, country.seats());
            addAll(building, country, Sense.OfCountry.Kind.CITY, country.cities());
            addAll(building, country, Sense.OfCountry.Kind.REGION, country.regions());
        }
        for (PersonEntry person : lexicon.persons()) {
            person.names().forEach(name -> add(building, name, new Sense.OfPerson(person, true)));
            person.shortNames().forEach(name -> add(building, name, new Sense.OfPerson(person, false)));
        }
        for (OrganisationEntry organisation : lexicon.organisations()) {
            organisation.names().forEach(name -> add(building, name, new Sense.OfOrganisation(organisation)));
        }
        for (RoleEntry role : lexicon.roles()) {
            for (String form : role.forms()) {
                add(building, form, new Sense.OfRole(role, false));
                add(building, plural(form), new Sense.OfRole(role, true));
            }
        }
        this.graph = building.build();
    }

    private void addAll(
            NameGraph.Builder building, CountryEntry country, Sense.OfCountry.Kind kind, List<String> names) {
        names.forEach(name -> add(building, name, new Sense.OfCountry(country, kind, name)));
    }

    private void add(NameGraph.Builder building, String name, Sense sense) {
        List<Folding.Part> parts = Folding.parts(name);
        if (parts.isEmpty()) {
            return;
        }
        int place = 0;
        for (Folding.Part part : parts) {
            place = building.step(place, part.folded());
            if (place == names.size()) {
                names.add(List.of());
            }
        }
        firsts.add(parts.get(0).folded());
        List<Name> known = names.get(place);
        for (Name other : known) {
            if (other.sense().isSameAs(sense)) {
                return;
            }
        }
        List<Name> all = new ArrayList<>(known);
        all.add(Name.of(parts, sense));
        names.set(place, List.copyOf(all));
        building.markEnd(place);
    }

    /** English plural of a role's head: the word before "of", "for" or "to", else the last. */
    static String plural(String form) {
        for (String preposition : List.of(" of ", " for ", " to ", " in ")) {
            int at = form.indexOf(preposition);
            if (at > 0) {
                return plural(form.substring(0, at)) + form.substring(at);
            }
        }
        if (form.endsWith("man") && !form.endsWith("human")) {
            return form.substring(0, form.length() - 2) + "en";
        }
        if (form.endsWith("y") && form.length() > 1 && "aeiou".indexOf(form.charAt(form.length() - 2)) < 0) {
            return form.substring(0, form.length() - 1) + "ies";
        }
        if (form.endsWith("s") || form.endsWith("x") || form.endsWith("ch") || form.endsWith("sh")) {
            return form + "es";
        }
        return form + "s";
    }

    /** All names found in a row of words, longest first at each place, none overlapping another. */
    public List<Hit> find(List<String> words) {
        WordParts parts = WordParts.of(words);
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < parts.size()) {
            Hit hit = firsts.mayHold(parts.folded(at)) ? longestAt(parts, at) : null;
            if (hit == null) {
                at++;
            } else {
                hits.add(hit);
                while (at < parts.size() && parts.word(at) <= hit.last()) {
                    at++;
                }
            }
        }
        return hits;
    }

    private @Nullable Hit longestAt(WordParts parts, int start) {
        Hit best = null;
        int place = NameGraph.ROOT;
        for (int end = start; end < parts.size() && graph.goesOn(place); end++) {
            place = graph.step(place, parts.folded(end));
            if (place == NameGraph.NOWHERE) {
                break;
            }
            if (graph.isEnd(place) && parts.areWhole(start, end)) {
                List<Sense> senses = senses(place, parts, start);
                best = senses.isEmpty() ? best : new Hit(parts.word(start), parts.word(end), senses);
            }
        }
        return best;
    }

    private List<Sense> senses(int place, WordParts parts, int start) {
        List<Sense> senses = List.of();
        for (Name name : names.get(NameGraph.number(place))) {
            if (name.agreesInCase(parts, start)) {
                if (senses.isEmpty()) {
                    senses = new ArrayList<>(2);
                }
                senses.add(name.sense());
            }
        }
        return senses;
    }

    /** A name in a row of words: first and last word, both inclusive, and what it can stand for. */
    public record Hit(int first, int last, List<Sense> senses) {
        public Hit {
            senses = List.copyOf(senses);
        }
    }

    /**
     * A name at the node of its last part.
     *
     * @param capitals bits of its parts that must be written with a capital
     * @param acronyms bits of its parts that must be all capitals
     */
    private record Name(long capitals, long acronyms, Sense sense) {

        static Name of(List<Folding.Part> parts, Sense sense) {
            long capitals = 0;
            long acronyms = 0;
            for (int i = 0; i < parts.size() && i < Long.SIZE; i++) {
                Folding.Part part = parts.get(i);
                capitals |= part.capitalized() ? 1L << i : 0;
                // "us" and "who" at the head of a sentence are no acronyms; long ones are also written "Asean", "Nato".
                acronyms |= part.allCapitals() && part.raw().length() <= 3 ? 1L << i : 0;
            }
            return new Name(capitals, acronyms, sense);
        }

        boolean agreesInCase(WordParts text, int start) {
            for (long left = capitals; left != 0; left &= left - 1) {
                if (!text.isCapitalized(start + Long.numberOfTrailingZeros(left))) {
                    return false;
                }
            }
            for (long left = acronyms; left != 0; left &= left - 1) {
                if (!text.isAllCapitals(start + Long.numberOfTrailingZeros(left))) {
                    return false;
                }
            }
            return true;
        }
    }
}
