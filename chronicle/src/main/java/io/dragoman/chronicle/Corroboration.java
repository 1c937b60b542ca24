package io.dragoman.chronicle;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;

/** How well something is attested. */
public enum Corroboration {
    /** A state or an organisation of states that takes part says so itself. */
    OFFICIAL,
    /** Outlets that do not depend on each other say so. */
    SEVERAL_INDEPENDENT,
    /** One outlet says so. */
    ONE_OUTLET,
    /** Somebody says that it is not so. */
    DISPUTED;

    /**
     * The word for some reports.
     *
     * @param official whether one of them rests on the word of an official party
     * @param disputed whether one of them is denied or contradicted
     */
    public static Corroboration of(Collection<Report> reports, boolean official, boolean disputed) {
        if (disputed) {
            return DISPUTED;
        }
        if (official) {
            return OFFICIAL;
        }
        // An article without outlet may be a reprint: it does not count as another.
        long outlets = reports.stream()
                .map(Report::outlet)
                .filter(Objects::nonNull)
                .map(outlet -> outlet.toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return outlets > 1 ? SEVERAL_INDEPENDENT : ONE_OUTLET;
    }

    /** The word used in every output: lower case, underscore. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
