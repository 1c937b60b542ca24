package io.dragoman.coding.time;

import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The dates an article has named so far, in order of the text: what "that year" and "the following day" look back to. */
final class Timeline {

    private final List<Entry> entries = new ArrayList<>();

    /**
     * A date named.
     *
     * @param carrying whether the narrative stands at it; not so for one that only tells things apart ("the November 27
     *     agreement") or stands in a quotation
     * @param opens whether it opens its sentence, so that what follows is told from there
     */
    record Entry(DateSpan date, Kind kind, int sentence, int paragraph, boolean carrying, boolean opens) {

        /** Length in days; a very large number where an end is open. */
        long days() {
            LocalDate start = date.start();
            LocalDate end = date.end();
            return start == null || end == null ? Integer.MAX_VALUE : ChronoUnit.DAYS.between(start, end) + 1;
        }

        boolean approximate() {
            return date.precision() == DatePrecision.APPROX;
        }
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    /** The latest entry that fits, or null. */
    @Nullable
    Entry latest(Predicate<Entry> fits) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (fits.test(entries.get(i))) {
                return entries.get(i);
            }
        }
        return null;
    }

    /** The date that "that {unit}" refers to: one known at least as exactly as the unit, if possible a carrying one. */
    @Nullable
    DateSpan anchor(Unit unit) {
        Predicate<Entry> exact = entry -> entry.days() <= unit.anchorDays();
        boolean years = unit.anchorDays() > 31;
        Entry found = latest(exact.and(entry -> entry.carrying() || years));
        if (found == null) {
            found = latest(exact);
        }
        return found == null ? null : found.date();
    }
}
