package io.dragoman.store;

import java.time.LocalDate;

/**
 * What one country did to another in a stretch of time. Acts that did not happen are not counted, nor those whose date
 * is known no better than to the month.
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

    /** Events by quad class. */
    public record Quads(long verbalCooperation, long materialCooperation, long verbalConflict, long materialConflict) {}

    /** How long the stretches are that are counted together. */
    public enum Grain {
        DAY,
        MONTH,
        YEAR
    }
}
