package io.dragoman.chronicle;

import io.dragoman.record.Actor;
import io.dragoman.record.ActorType;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An actor as known across articles.
 *
 * @param key the same for the same actor in every article: the lexicon's entry, else the name in small letters
 * @param country ISO 3166-1 alpha-3 code; of an actor without one the first word of its code (EUR, IGO …)
 * @param role office or description at the article's date
 */
public record Party(
        String key,
        String name,
        ActorType type,
        @Nullable String country,
        @Nullable String code,
        @Nullable String role) implements Comparable<Party> {

    private static final Comparator<Party> ORDER = Comparator.comparing(Party::key)
            .thenComparing(Party::name)
            .thenComparing(Party::type)
            .thenComparing(party -> party.role == null ? "" : party.role);

    public static Party of(Actor actor) {
        String key = actor.entry() == null ? actor.name().toLowerCase(Locale.ROOT) : actor.entry();
        return new Party(key, actor.name(), actor.type(), country(actor), actor.code(), actor.role());
    }

    private static @Nullable String country(Actor actor) {
        String code = actor.code();
        if (actor.country() != null || code == null) {
            return actor.country();
        }
        int blank = code.indexOf(' ');
        return blank < 0 ? code : code.substring(0, blank);
    }

    public boolean isPerson() {
        return type == ActorType.PERSON;
    }

    /** Whether its word is that of a state or of an organisation of states. */
    public boolean isOfficial() {
        String sector = code == null || code.indexOf(' ') < 0 ? "" : code.substring(code.indexOf(' ') + 1);
        return switch (type) {
            case COUNTRY, GOVERNMENT, MINISTRY, IGO -> true;
            case PERSON -> sector.startsWith("GOV") || sector.startsWith("MIL");
            default -> sector.startsWith("GOV");
        };
    }

    @Override
    public int compareTo(Party other) {
        return ORDER.compare(this, other);
    }
}
