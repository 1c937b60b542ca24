package io.dragoman.web.page;

import io.dragoman.chronicle.calendar.Appointment;
import io.dragoman.chronicle.journey.Encounter;
import io.dragoman.chronicle.ledger.LedgerEntry;
import io.dragoman.record.DateSpan;
import io.dragoman.store.Pair;
import io.dragoman.web.history.History;
import io.dragoman.web.http.Parameters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a request narrows the lists of a history to; each list newest first. */
record Narrow(
        @Nullable Pair pair,
        @Nullable String country,
        @Nullable String words,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static Narrow of(Parameters parameters) {
        LocalDate from = parameters.from();
        LocalDate to = parameters.to();
        return new Narrow(parameters.pair(), parameters.country(), parameters.text("words"), from, to);
    }

    static Narrow of(Pair pair, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Narrow(pair, null, null, from, to);
    }

    /** Agreements of which something was reported in the period, the last reported first. */
    List<LedgerEntry> agreements(History history, LocalDate day) {
        return history.entries().between(pair, country).stream()
                .filter(entry -> says(entry.name() + " " + String.join(" ", entry.otherNames())))
                .filter(entry -> touches(entry.lastReport(day)))
                .sorted(Comparator.comparing(
                                (LedgerEntry entry) -> entry.lastReport(day),
                                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .reversed())
                .toList();
    }

    List<Encounter> encounters(History history) {
        return history.encounters().between(pair, country).stream()
                .filter(one -> touches(one.date()))
                .filter(one -> words == null || says(one.visitors() + " " + one.counterparts() + " " + one.discussed()))
                .sorted(byDate(Encounter::date))
                .toList();
    }

    List<Appointment> appointments(History history) {
        return history.appointments().between(pair, country).stream()
                .filter(one -> touches(one.date()))
                .filter(one -> says(one.what()))
                .sorted(byDate(Appointment::date))
                .toList();
    }

    private static <T> Comparator<T> byDate(Function<T, @Nullable DateSpan> date) {
        return Comparator.comparing((T one) -> {
                    DateSpan span = date.apply(one);
                    LocalDate day = span == null ? null : span.end() == null ? span.start() : span.end();
                    return day == null ? LocalDate.MIN : day;
                })
                .reversed();
    }

    private boolean says(String text) {
        return words == null || text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private boolean touches(@Nullable DateSpan date) {
        if (from == null && to == null) {
            return true;
        }
        return date != null
                && (from == null || date.end() == null || !date.end().isBefore(from))
                && (to == null || date.start() == null || !date.start().isAfter(to));
    }

    private boolean touches(@Nullable LocalDate day) {
        return (from == null && to == null)
                || (day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)));
    }
}
