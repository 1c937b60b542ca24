package io.dragoman.coding.lexicon;

import io.dragoman.record.RuleReference;
import java.util.List;

/**
 * A country and the names that stand for it.
 *
 * @param code ISO 3166-1 alpha-3
 * @param seats metonyms of its government ("the Kremlin")
 * @param capital spellings of its capital: a place and a metonym
 * @param cities places only, as {@code regions}
 */
public record CountryEntry(
        RuleReference at,
        String code,
        List<String> names,
        List<String> adjectives,
        List<String> demonyms,
        List<String> capital,
        List<String> seats,
        List<String> cities,
        List<String> regions) {

    public String name() {
        return names.get(0);
    }

    /** By what tells it from others; the rest follows from it, and is much to add up for every look into a map. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
