package io.dragoman.store;

import java.time.LocalDate;

/**
 * What one country did to another in a stretch of time. What does not count ({@link io.dragoman.record.Event#counts}) is
 * left out, and so is what is dated no better than to more than a month.
 *
 * @param source ISO 3166-1 alpha-3 code of who acts
 * @param target of who is acted upon
 * @param period first day of the stretch
 * @param articles how many articles report something of it
 * @param cooperation sum of the positive scores on Goldstein's scale
 * @param conflict sum of the negative ones, as a positive number
 * @param quads events of the four quad classes, verbal cooperation first
 */
public record Dyad(
        String source,
        String target,
        LocalDate period,
        long events,
        long articles,
        double cooperation,
        double conflict,
        Quads quads) {

    /** The two, in alphabetical order of their codes, whoever acts. */
    public Pair pair() {
        return new Pair(source, target).sorted();
    }

    /** Events by quad class. */
    public record Quads(long verbalCooperation, long materialCooperation, long verbalConflict, long materialConflict) {}

    /** How long the stretches are that are counted together. */
    public enum Grain {
        DAY,
        MONTH,
        YEAR
    }
}
