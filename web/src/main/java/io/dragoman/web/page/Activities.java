package io.dragoman.web.page;

import io.dragoman.store.Dyad;
import io.dragoman.store.Pair;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What pairs of states did, added up by month: which are worth a line, and in which order. */
final class Activities {
    /** Recent are the last three months, the one that runs included. */
    static final int RECENT = 3;

    /** Months that a line shows. */
    private static final int MONTHS = 24;

    private final List<Activity> all;

    private Activities(List<Activity> all) {
        this.all = all;
    }

    /** A pair. */
    static final class Activity {
        private final Pair pair;
        private final long[] months = new long[MONTHS];
        private long acts;
        private long recent;
        private double recentScore;
        private long before;
        private double beforeScore;

        Activity(Pair pair) {
            this.pair = pair;
        }

        Pair pair() {
            return pair;
        }

        long acts() {
            return acts;
        }

        long recent() {
            return recent;
        }

        List<Long> months() {
            List<Long> counts = new ArrayList<>();
            for (long month : months) {
                counts.add(month);
            }
            return counts;
        }

        private void add(Dyad dyad, int ago) {
            acts += dyad.events();
            double score = dyad.cooperation() - dyad.conflict();
            if (ago >= 0 && ago < MONTHS) {
                months[MONTHS - 1 - ago] += dyad.events();
            }
            if (ago >= 0 && ago < RECENT) {
                recent += dyad.events();
                recentScore += score;
            } else if (ago >= RECENT && ago < 2 * RECENT) {
                before += dyad.events();
                beforeScore += score;
            }
        }

        private double change() {
            return recent == 0 || before == 0 ? 0 : Math.abs(recentScore / recent - beforeScore / before);
        }
    }

    /** All pairs, or those of one country, up to a day. */
    static Activities of(House house, @Nullable String country, LocalDate asOf) {
        Map<Pair, Activity> pairs = new HashMap<>();
        LocalDate current = asOf.withDayOfMonth(1);
        for (Dyad dyad : house.dyads(country, null, asOf, Dyad.Grain.MONTH)) {
            pairs.computeIfAbsent(dyad.pair(), Activity::new)
                    .add(dyad, (int) ChronoUnit.MONTHS.between(dyad.period(), current));
        }
        return new Activities(List.copyOf(pairs.values()));
    }

    int size() {
        return all.size();
    }

    /** Acts of all pairs, each once for each direction. */
    long acts() {
        return all.stream().mapToLong(Activity::acts).sum();
    }

    List<Activity> recentFirst() {
        return sorted(Comparator.comparingLong(Activity::recent)
                .thenComparingLong(Activity::acts)
                .reversed());
    }

    List<Activity> mostFirst() {
        return sorted(Comparator.comparingLong(Activity::acts).reversed());
    }

    /** Those that did something recently and in the time before, the greatest change of the mean first. */
    List<Activity> movedFirst() {
        return sorted(Comparator.comparingDouble(Activity::change).reversed()).stream()
                .filter(pair -> pair.change() > 0)
                .toList();
    }

    private List<Activity> sorted(Comparator<Activity> order) {
        return all.stream()
                .sorted(order.thenComparing(activity -> activity.pair.toString()))
                .toList();
    }
}
