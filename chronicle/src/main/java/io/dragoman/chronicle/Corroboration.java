package io.dragoman.chronicle;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** How well something is attested. */
public enum Corroboration {
    /** A state or an organisation of states says so itself: it is the source, or the outlet. */
    OFFICIAL,
    /** Outlets that do not depend on each other say so. */
    SEVERAL_INDEPENDENT,
    /** One outlet says so. */
    ONE_OUTLET,
    /** Somebody says that it is not so. */
    DISPUTED;

    /** Outlets through which states and their organisations speak for themselves. */
    private static final Pattern OFFICIAL_OUTLETS = Pattern.compile(
            "(?i)\\b(ministry|government|presidency|president of|prime minister's office|chancellery|embassy|permanent mission"
                    + "|department of state|state department|foreign office|white house|kremlin|united nations|press service"
                    + "|secretariat|european commission|european council|general staff)\\b");

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
        boolean byItself = reports.stream()
                .map(Report::outlet)
                .anyMatch(outlet ->
                        outlet != null && OFFICIAL_OUTLETS.matcher(outlet).find());
        if (official || byItself) {
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
