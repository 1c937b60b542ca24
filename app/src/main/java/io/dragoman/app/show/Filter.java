package io.dragoman.app.show;

import io.dragoman.chronicle.Days;
import io.dragoman.record.AgreementStage;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Delivery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be listed; null means anything.
 *
 * @param countries one or two codes that must take part
 * @param person a part of a name
 * @param day as of which agreements and appointments are told
 */
public record Filter(
        Set<String> countries,
        @Nullable String person,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable AgreementStage stage,
        @Nullable Delivery delivery,
        LocalDate day) {

    public Filter {
        countries = Set.copyOf(countries);
    }

    boolean among(Collection<String> found) {
        return found.containsAll(countries);
    }

    /** Whether one of some names is that of the person. */
    boolean named(Collection<String> names) {
        String part = person == null ? "" : person.toLowerCase(Locale.ROOT);
        return part.isEmpty()
                || names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(part));
    }

    /** Whether one of some dates touches the period; those of which nothing is known touch none. */
    boolean dated(List<@Nullable DateSpan> dates) {
        if (from == null && to == null) {
            return true;
        }
        DateSpan period = new DateSpan(from, to, DatePrecision.RANGE, DateBasis.EXPLICIT);
        return dates.stream().anyMatch(date -> date != null && Days.overlap(date, period));
    }

    /** The same for days. */
    boolean published(@Nullable LocalDate day) {
        if (from == null && to == null) {
            return true;
        }
        return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
