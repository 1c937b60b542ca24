package io.dragoman.coding.lexicon;

import io.dragoman.record.RuleReference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person with the offices held.
 *
 * @param male null if unknown
 * @param country alpha-3, null for officers of international bodies
 * @param shortNames surnames that alone can only be this person
 * @param offices in the order of the file
 */
public record PersonEntry(
        RuleReference at,
        @Nullable Boolean male,
        @Nullable String country,
        List<String> names,
        List<String> shortNames,
        List<Office> offices) {

    public String name() {
        return names.get(0);
    }

    /** By what tells it from others; the rest follows from it, and is much to add up for every look into a map. */
    @Override
    public int hashCode() {
        return at.hashCode();
    }

    /** The office held on a day; the first listed if several; null if none. */
    public @Nullable Office officeOn(LocalDate day) {
        return offices.stream().filter(office -> office.heldOn(day)).findFirst().orElse(null);
    }

    /** The office held on a day, else the last one held before it, else the first. */
    public @Nullable Office officeAround(LocalDate day) {
        Office held = officeOn(day);
        if (held != null || offices.isEmpty()) {
            return held;
        }
        Office last = offices.get(0);
        for (Office office : offices) {
            if (!office.from().isAfter(day)) {
                last = office;
            }
        }
        return last;
    }

    /** An office with the code it gives; {@code to} is null while it is held. Both days inclusive. */
    public record Office(
            String office,
            String code,
            LocalDate from,
            @Nullable LocalDate to) {
        public boolean heldOn(LocalDate day) {
            LocalDate end = to;
            return !from.isAfter(day) && (end == null || !end.isBefore(day));
        }
    }
}
