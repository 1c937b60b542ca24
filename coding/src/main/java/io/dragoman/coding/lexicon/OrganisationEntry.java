package io.dragoman.coding.lexicon;

import io.dragoman.record.ActorType;
import io.dragoman.record.RuleReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation or group with a name of its own; {@code members} are alpha-3 codes. */
public record OrganisationEntry(
        RuleReference at,
        ActorType type,
        String code,
        @Nullable String country,
        List<String> names,
        List<String> members) {

    public String name() {
        return names.get(0);
    }

    /** By what tells it from others; the rest follows from it, and is much to add up for every look into a map. */
    @Override
    public int hashCode() {
        return at.hashCode();
    }
}
