package io.dragoman.chronicle.series;

import io.dragoman.chronicle.Report;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * How relations of a pair moved: the mean score of a period's events against that of the period of the same length before
 * it. No events, no arrow.
 *
 * @param before mean score before, 0 without events
 * @param now mean score now, 0 without events
 * @param movers the events that moved it most, most first; empty unless it moved
 */
public record Trend(Direction direction, double before, double now, List<PairEvent> movers) {

    /** Events and articles in each period below which nothing can be said. */
    private static final int FEWEST_EVENTS = 3;

    private static final int FEWEST_ARTICLES = 2;
    /** Goldstein points by which the mean must move. */
    private static final double LEAST = 1.0;
    /** And by how many standard errors of the difference. */
    private static final double SURE = 1.0;

    public Trend {
        movers = List.copyOf(movers);
    }

    /** Where it goes. */
    public enum Direction {
        IMPROVED,
        UNCHANGED,
        DETERIORATED,
        TOO_LITTLE_REPORTING;

        /** The word used in every output: lower case, underscore. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The trend of a period, both ends inclusive, over all events of the pair, of {@link PairEvents}. */
    public static Trend of(Collection<PairEvent> events, LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        List<PairEvent> now = within(events, from, to);
        List<PairEvent> before = within(events, from.minusDays(days), from.minusDays(1));
        double mean = mean(now);
        double earlier = mean(before);
        if (thin(now) || thin(before)) {
            return new Trend(Direction.TOO_LITTLE_REPORTING, earlier, mean, List.of());
        }
        double change = mean - earlier;
        double error = Math.sqrt(variance(now, mean) / now.size() + variance(before, earlier) / before.size());
        if (Math.abs(change) < Math.max(LEAST, SURE * error)) {
            return new Trend(Direction.UNCHANGED, earlier, mean, List.of());
        }
        List<PairEvent> movers = PairSeries.movers(now, change > 0);
        if (movers.isEmpty()) {
            return new Trend(Direction.UNCHANGED, earlier, mean, List.of());
        }
        return new Trend(change > 0 ? Direction.IMPROVED : Direction.DETERIORATED, earlier, mean, movers);
    }

    private static List<PairEvent> within(Collection<PairEvent> events, LocalDate from, LocalDate to) {
        return events.stream()
                .filter(event -> event.isWithin(from, to))
                .sorted(PairEvent.ORDER)
                .toList();
    }

    private static boolean thin(List<PairEvent> events) {
        long articles = events.stream()
                .flatMap(event -> event.reports().stream())
                .map(Report::article)
                .distinct()
                .count();
        return events.size() < FEWEST_EVENTS || articles < FEWEST_ARTICLES;
    }

    private static double mean(List<PairEvent> events) {
        return events.stream().mapToDouble(PairEvent::score).average().orElse(0);
    }

    private static double variance(List<PairEvent> events, double mean) {
        return events.stream()
                .mapToDouble(event -> (event.score() - mean) * (event.score() - mean))
                .average()
                .orElse(0);
    }
}
