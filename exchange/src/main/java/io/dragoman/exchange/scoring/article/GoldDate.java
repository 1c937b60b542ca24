package io.dragoman.exchange.scoring.article;

import org.jspecify.annotations.Nullable;

/** A date as people read it; {@code range} is null where the text gives none; {@code precision} is empty if untold. */
record GoldDate(@Nullable DateRange range, String precision) {

    private static final int ABOUT_A_YEAR = 400;

    /** Whether a system's date agrees: exactly if this one is exact, else by touching it without being much wider. */
    boolean agrees(@Nullable DateRange other) {
        if (range == null) {
            return true;
        }
        if (other == null) {
            return false;
        }
        if (range.equals(other)) {
            return true;
        }
        return switch (precision) {
            case "day", "month", "year" -> false;
            case "since", "before", "after", "ongoing", "future" ->
                range.touches(other) && near(range, other, ABOUT_A_YEAR);
            default -> range.touches(other) && near(range, other, 0);
        };
    }

    private static boolean near(DateRange gold, DateRange system, double leeway) {
        if (!gold.open()) {
            return system.days() <= Math.max(2 * gold.days(), leeway);
        }
        // An end that both leave open cannot be measured: the other ends must be near.
        if (system.first() == gold.first()) {
            return Math.abs(system.last() - gold.last()) <= ABOUT_A_YEAR;
        }
        if (system.last() == gold.last()) {
            return Math.abs(system.first() - gold.first()) <= ABOUT_A_YEAR;
        }
        return system.days() <= ABOUT_A_YEAR;
    }
}
