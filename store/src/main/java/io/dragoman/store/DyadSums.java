package io.dragoman.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up rows of the table dyads as the database does. */
final class DyadSums {
    private static final LocalDate WHOLE = LocalDate.of(1, 1, 1);

    private record Key(String source, String target, LocalDate period) {}

    private static final class Sum {
        private final Set<Object> articles = new HashSet<>();
        private final long[] quads = new long[5];
        private double cooperation;
        private double conflict;
    }

    private final Dyad.@Nullable Grain grain;
    private final Map<Key, Sum> sums = new HashMap<>();

    DyadSums(Dyad.@Nullable Grain grain) {
        this.grain = grain;
    }

    static boolean chosen(
            Map<String, @Nullable Object> row,
            @Nullable Pair pair,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Dyad.@Nullable Grain grain) {
        String source = text(row, "i.source");
        String target = text(row, "i.target");
        boolean between = pair == null
                || (source.equals(pair.one()) && target.equals(pair.other()))
                || (source.equals(pair.other()) && target.equals(pair.one()));
        return between
                && row.get("i.day") instanceof LocalDate day
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to))
                && (grain != Dyad.Grain.DAY || Boolean.TRUE.equals(row.get("i.is_day")));
    }

    void add(Map<String, @Nullable Object> row) {
        if (row.get("i.day") instanceof LocalDate day
                && row.get("i.score") instanceof Double score
                && row.get("i.quad") instanceof Integer quad) {
            Sum sum = sums.computeIfAbsent(
                    new Key(text(row, "i.source"), text(row, "i.target"), period(day)), key -> new Sum());
            sum.articles.add(text(row, "i.article"));
            sum.quads[quad]++;
            sum.cooperation += Math.max(score, 0);
            sum.conflict += Math.max(-score, 0);
        }
    }

    List<Dyad> dyads() {
        List<Dyad> dyads = new ArrayList<>();
        sums.forEach((key, sum) -> {
            long events = 0;
            for (long count : sum.quads) {
                events += count;
            }
            dyads.add(new Dyad(
                    key.source(),
                    key.target(),
                    key.period(),
                    events,
                    sum.articles.size(),
                    sum.cooperation,
                    sum.conflict,
                    new Dyad.Quads(sum.quads[1], sum.quads[2], sum.quads[3], sum.quads[4])));
        });
        dyads.sort(
                Comparator.comparing(Dyad::source).thenComparing(Dyad::target).thenComparing(Dyad::period));
        return dyads;
    }

    private LocalDate period(LocalDate day) {
        if (grain == null) {
            return WHOLE;
        }
        return switch (grain) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
        return String.valueOf(row.get(column));
    }
}
