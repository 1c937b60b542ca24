package io.dragoman.chronicle.journey;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of earlier visits to the same country, beside what an article claims.
 *
 * @param byPerson the last earlier visit of the same person; null where none is known
 * @param byOffice the last earlier visit of somebody in the same office; null where none is known
 * @param verdict what that makes of the claim; null where there is no claim
 */
public record Precedence(
        @Nullable Encounter byPerson,
        @Nullable Encounter byOffice,
        @Nullable Verdict verdict) {

    /** What the known visits make of a claim. */
    public enum Verdict {
        /** The last earlier visit known is of the year named. */
        CONFIRMED,
        /** A visit is known that cannot have been, if the claim is right. */
        CONTRADICTED,
        /** Nothing known speaks for or against it. */
        OPEN;

        /** The word used in every output: lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
