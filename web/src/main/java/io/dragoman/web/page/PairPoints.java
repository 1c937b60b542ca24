package io.dragoman.web.page;

import io.dragoman.store.Dyad;
import io.dragoman.store.Pair;
import io.dragoman.web.chart.Series;
import io.dragoman.web.http.Query;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a series without holes out of what the store counts. */
final class PairPoints {
    /** Longer periods are counted by month, much longer ones by year. */
    private static final int DAYS_BY_DAY = 124;

    private static final int DAYS_BY_MONTH = 366 * 16;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uu", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

    private PairPoints() {}

    static Dyad.Grain grain(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days <= DAYS_BY_DAY ? Dyad.Grain.DAY : days <= DAYS_BY_MONTH ? Dyad.Grain.MONTH : Dyad.Grain.YEAR;
    }

    static Series of(
            Pair pair,
            List<Dyad> dyads,
            LocalDate from,
            LocalDate to,
            Dyad.Grain grain,
            Map<LocalDate, Series.Flag> flags) {
        Map<LocalDate, Dyad> forth = new HashMap<>();
        Map<LocalDate, Dyad> back = new HashMap<>();
        for (Dyad dyad : dyads) {
            (dyad.source().equals(pair.one()) ? forth : back).put(dyad.period(), dyad);
        }
        List<Series.Point> points = new ArrayList<>();
        for (LocalDate first = start(from, grain); !first.isAfter(to); first = next(first, grain)) {
            LocalDate last = next(first, grain).minusDays(1);
            points.add(new Series.Point(
                    first,
                    last,
                    label(first, grain),
                    sums(forth.get(first)),
                    sums(back.get(first)),
                    Query.of("/events")
                            .with("pair", pair)
                            .with("from", first)
                            .with("to", last)
                            .toString(),
                    flags.get(first)));
        }
        return new Series(pair.one() + " → " + pair.other(), pair.other() + " → " + pair.one(), points);
    }

    private static Series.Sums sums(@Nullable Dyad dyad) {
        if (dyad == null) {
            return Series.Sums.NONE;
        }
        return new Series.Sums(
                dyad.events(),
                dyad.quads().verbalCooperation() + dyad.quads().materialCooperation(),
                dyad.cooperation(),
                dyad.conflict());
    }

    static LocalDate start(LocalDate day, Dyad.Grain grain) {
        return switch (grain) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static LocalDate next(LocalDate day, Dyad.Grain grain) {
        return switch (grain) {
            case DAY -> day.plusDays(1);
            case MONTH -> day.plusMonths(1);
            case YEAR -> day.plusYears(1);
        };
    }

    static String label(LocalDate day, Dyad.Grain grain) {
        return switch (grain) {
            case DAY -> DAY.format(day);
            case MONTH -> MONTH.format(day);
            case YEAR -> YEAR.format(day);
        };
    }
}
