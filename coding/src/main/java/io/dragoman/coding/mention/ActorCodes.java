package io.dragoman.coding.mention;

import io.dragoman.coding.lexicon.OrganisationEntry;
import io.dragoman.coding.lexicon.RoleEntry;
import io.dragoman.record.ActorType;
import org.jspecify.annotations.Nullable;

/** The codes and titles of actors that have no entry of their own. */
final class ActorCodes {

    private ActorCodes() {}

    /** The actor code of a mention: country and sector, either alone, or that of its organisation; null if none tells. */
    static @Nullable String of(@Nullable String country, Mention mention, ActorType type) {
        RoleEntry role = mention.role();
        String sector = switch (type) {
            case MINISTRY, GOVERNMENT -> "GOV";
            case PARTY -> "PTY";
            case COMPANY -> "BUS";
            case MEDIA -> "JRN";
            default -> "";
        };
        if (role != null) {
            sector = mention.former() && role.type() == ActorType.PERSON ? "ELI" : role.sector();
        }
        OrganisationEntry organisation = mention.organisation();
        String base = country;
        if (base == null && organisation != null) {
            base = organisation.code();
            if (base.contains(" ") || role == null) {
                return base;
            }
        }
        if (base == null) {
            return sector.isEmpty() ? null : sector;
        }
        return sector.isEmpty() ? base : base + " " + sector;
    }

    static String title(RoleEntry role) {
        String office = role.office();
        return office == null ? role.forms().get(0) : office;
    }
}
