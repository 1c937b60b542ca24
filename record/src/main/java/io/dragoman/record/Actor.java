package io.dragoman.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone who acts or is acted upon: a person, state, ministry, organisation, company, forum or group.
 *
 * @param name display name: the lexicon's, else the fullest form the article uses
 * @param country ISO 3166-1 alpha-3 code, null if none
 * @param code country and sector ({@code RUS GOV}), or an international code; null if unknown
 * @param role office or description at the article's date
 * @param aliases further surface forms, without {@code name}
 * @param entry id of the lexicon entry, null for actors the lexicon does not know
 * @param evidence every mention
 */
public record Actor(
        String id,
        String name,
        ActorType type,
        @Nullable String country,
        @Nullable String code,
        @Nullable String role,
        List<String> aliases,
        @Nullable String entry,
        List<Evidence> evidence)
        implements RecordItem {
    public Actor {
        aliases = List.copyOf(aliases);
        evidence = List.copyOf(evidence);
    }

    /** The same actor with some of its mentions only. */
    public Actor withEvidence(List<Evidence> mentions) {
        return new Actor(id, name, type, country, code, role, aliases, entry, mentions);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
