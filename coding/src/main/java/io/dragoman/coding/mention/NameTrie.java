package io.dragoman.coding.mention;

import io.dragoman.coding.lexicon.CountryEntry;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.OrganisationEntry;
import io.dragoman.coding.lexicon.PersonEntry;
import io.dragoman.coding.lexicon.RoleEntry;
import io.dragoman.coding.lexicon.WordFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All names of the lexicon by their folded words; finds the longest that begins at each word. Immutable once built. */
public final class NameTrie {

    private final Node root = new Node();
    /** The words that names begin with: most words of a text begin none. */
    private final WordFilter firsts = new WordFilter();

    public NameTrie(Lexicon lexicon) {
        for (CountryEntry country : lexicon.countries()) {
            addAll(country, Sense.OfCountry.Kind.NAME, country.names());
            addAll(country, Sense.OfCountry.Kind.ADJECTIVE, country.adjectives());
            addAll(country, Sense.OfCountry.Kind.DEMONYM, country.demonyms());
            addAll(country, Sense.OfCountry.Kind.CAPITAL, country.capital());
            addAll(country, Sense.OfCountry.Kind.SEAT, country.seats());
            addAll(country, Sense.OfCountry.Kind.CITY, country.cities());
            addAll(country, Sense.OfCountry.Kind.REGION, country.regions());
        }
        for (PersonEntry person : lexicon.persons()) {
            person.names().forEach(name -> add(name, new Sense.OfPerson(person, true)));
            person.shortNames().forEach(name -> add(name, new Sense.OfPerson(person, false)));
        }
        for (OrganisationEntry organisation : lexicon.organisations()) {
            organisation.names().forEach(name -> add(name, new Sense.OfOrganisation(organisation)));
        }
        for (RoleEntry role : lexicon.roles()) {
            for (String form : role.forms()) {
                add(form, new Sense.OfRole(role, false));
                add(plural(form), new Sense.OfRole(role, true));
            }
        }
    }

    private void addAll(CountryEntry country, Sense.OfCountry.Kind kind, List<String> names) {
        names.forEach(name -> add(name, new Sense.OfCountry(country, kind, name)));
    }

    private void add(String name, Sense sense) {
        Node node = root;
        List<Folding.Part> parts = Folding.parts(name);
        for (Folding.Part part : parts) {
            node = node.next.computeIfAbsent(part.folded(), key -> new Node());
        }
        if (node == root) {
            return;
        }
        firsts.add(parts.get(0).folded());
        for (Name known : node.names) {
            if (known.sense().isSameAs(sense)) {
                return;
            }
        }
        List<Name> names = new ArrayList<>(node.names);
        names.add(Name.of(parts, sense));
        node.names = List.copyOf(names);
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
        List<Folding.Part> parts = new ArrayList<>(words.size() + 4);
        List<Integer> wordOf = new ArrayList<>(words.size() + 4);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.indexOf('$') >= 0) {
                parts.add(new Folding.Part(Folding.BREAK, ""));
                wordOf.add(i);
                continue;
            }
            for (Folding.Part part : Folding.parts(word)) {
                parts.add(part);
                wordOf.add(i);
            }
        }
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < parts.size()) {
            Hit hit = firsts.mayHold(parts.get(at).folded()) ? longestAt(parts, wordOf, at) : null;
            if (hit == null) {
                at++;
            } else {
                hits.add(hit);
                while (at < parts.size() && wordOf.get(at) <= hit.last()) {
                    at++;
                }
            }
        }
        return hits;
    }

    private @Nullable Hit longestAt(List<Folding.Part> parts, List<Integer> wordOf, int start) {
        Node node = root;
        Hit best = null;
        for (int end = start; end < parts.size(); end++) {
            node = node.next.get(parts.get(end).folded());
            if (node == null) {
                break;
            }
            List<Sense> senses = null;
            for (Name name : node.names) {
                if (name.agreesInCase(parts, start)) {
                    senses = senses == null ? new ArrayList<>(2) : senses;
                    senses.add(name.sense());
                }
            }
            if (senses != null && wholeWords(wordOf, start, end)) {
                best = new Hit(wordOf.get(start), wordOf.get(end), List.copyOf(senses));
            }
        }
        return best;
    }

    /** A name may end inside a hyphenated word ("China-backed") only if it is all there is before the hyphen. */
    private static boolean wholeWords(List<Integer> wordOf, int start, int end) {
        boolean startsWord = start == 0 || !wordOf.get(start - 1).equals(wordOf.get(start));
        boolean endsWord = end == wordOf.size() - 1 || !wordOf.get(end + 1).equals(wordOf.get(end));
        return startsWord && endsWord;
    }

    /** A name in a row of words: first and last word, both inclusive, and what it can stand for. */
    public record Hit(int first, int last, List<Sense> senses) {}

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

        boolean agreesInCase(List<Folding.Part> text, int start) {
            for (long left = capitals; left != 0; left &= left - 1) {
                if (!text.get(start + Long.numberOfTrailingZeros(left)).capitalized()) {
                    return false;
                }
            }
            for (long left = acronyms; left != 0; left &= left - 1) {
                if (!text.get(start + Long.numberOfTrailingZeros(left)).allCapitals()) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(4);
        private List<Name> names = List.of();
    }
}
