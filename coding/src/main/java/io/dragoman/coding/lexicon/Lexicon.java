package io.dragoman.coding.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the coder knows about words. Immutable; loaded whole or not at all.
 *
 * <p>{@link #load} reads the built-in data, lays a folder of the user's over it (an entry there replaces the built-in one
 * of the same id) and checks everything. Sentences in the examples are run by the lint, which needs a coder and lives
 * with it.
 *
 * @param hash SHA-256 of all lexicon files, hexadecimal
 */
public record Lexicon(
        String hash,
        Ontology ontology,
        List<CountryEntry> countries,
        List<PersonEntry> persons,
        List<OrganisationEntry> organisations,
        List<RoleEntry> roles,
        WordSets wordSets,
        List<Frame> frames,
        FindingRules findings) {
    public Lexicon {
        countries = List.copyOf(countries);
        persons = List.copyOf(persons);
        organisations = List.copyOf(organisations);
        roles = List.copyOf(roles);
        frames = List.copyOf(frames);
    }

    /**
     * Loads the lexicon.
     *
     * @param overlay folder of the user's, null for none
     * @param cache folder for the compiled form, null to do without
     * @throws LexiconException if there is any problem
     * @throws IOException if the overlay cannot be read
     */
    public static Lexicon load(@Nullable Path overlay, @Nullable Path cache) throws IOException {
        return new LexiconBuilder(BuiltInFiles.find(), overlay, cache).build(true);
    }

    /** As {@link #load}, but faster: built-in entries may come without their examples, which coding does not need. */
    public static Lexicon loadForCoding(@Nullable Path overlay, @Nullable Path cache) throws IOException {
        return new LexiconBuilder(BuiltInFiles.find(), overlay, cache).build(false);
    }

    /**
     * Loads a lexicon that is all in one folder, tables of the ontology included; nothing built in is used.
     *
     * @throws LexiconException if there is any problem
     * @throws IOException if the folder cannot be read
     */
    public static Lexicon of(Path folder) throws IOException {
        return new LexiconBuilder(LexiconFiles.folder(folder), null, null).build(true);
    }

    /** Whether a set has a word; no if it is not defined. */
    public boolean inSet(String set, String word) {
        return wordSets.has(set, word);
    }

    /** Words of a set; none if it is not defined. */
    public Set<String> words(String set) {
        WordSet found = wordSets.get(set);
        return found == null ? Set.of() : found.words();
    }
}
