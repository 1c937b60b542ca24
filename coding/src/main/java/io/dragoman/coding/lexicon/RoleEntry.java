package io.dragoman.coding.lexicon;

import io.dragoman.record.ActorType;
import io.dragoman.record.RuleReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun that combines with a country: "foreign minister", "navy", "protesters".
 *
 * @param sector PLOVER sector
 * @param office canonical office name, for persons
 * @param forms lower case, singular
 */
public record RoleEntry(
        RuleReference at,
        ActorType type,
        String sector,
        @Nullable String office,
        List<String> forms,
        List<Example> examples) {
    /** By what tells it from others; the rest follows from it, and is much to add up for every look into a map. */
    @Override
    public int hashCode() {
        return at.hashCode();
    }
}
