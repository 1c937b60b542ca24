package io.dragoman.chronicle.series;

import io.dragoman.chronicle.Days;
import io.dragoman.chronicle.Report;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cooperation and conflict of two countries by day or month, in both directions, and how much was reported. Immutable.
 *
 * @param points one for each period from the first to the last, without gaps
 * @param undated events of the pair whose time is not known to a period; they are in no point
 */
public record PairSeries(String one, String other, Grain grain, List<Point> points, List<PairEvent> undated) {

    /** Periods that a shift is measured against. */
    private static final int PAST = 12;

    private static final int SHORTEST_PAST = 4;
    /** Fewer events than these in a period are no shift, whatever their scores. */
    private static final int FEWEST = 3;
    /** How many standard deviations from the mean of the past make a shift. */
    private static final double FAR = 2.0;
    /** Goldstein points below which no change is worth a flag, however quiet the past was. */
    private static final double SMALLEST = 5.0;
    /** A period with less than this share of the usual volume is thinly covered. */
    private static final double THIN = 0.25;

    private static final int THIN_ARTICLES = 2;

    public PairSeries {
        points = List.copyOf(points);
        undated = List.copyOf(undated);
    }

    /**
     * What one did to the other.
     *
     * @param cooperation sum of the scores above zero
     * @param conflict sum of the scores below zero, as a positive number
     */
    public record Flow(double cooperation, double conflict, int events) {
        static final Flow NONE = new Flow(0, 0, 0);

        Flow with(PairEvent event) {
            return new Flow(
                    cooperation + Math.max(0, event.score()), conflict + Math.max(0, -event.score()), events + 1);
        }

        public double net() {
            return cooperation - conflict;
        }
    }

    /**
     * A period.
     *
     * @param start its first day
     * @param forth what {@code one} did to {@code other}
     * @param back what {@code other} did to {@code one}
     * @param volume how many articles report events of the pair in it
     * @param low whether so little is reported that a low value may mean nothing
     * @param shift null where nothing changed much
     */
    public record Point(
            LocalDate start,
            Flow forth,
            Flow back,
            int volume,
            boolean low,
            @Nullable Shift shift,
            List<PairEvent> events) {
        public Point {
            events = List.copyOf(events);
        }

        public double net() {
            return forth.net() + back.net();
        }

        int eventCount() {
            return forth.events() + back.events();
        }
    }

    /**
     * A change against the periods before.
     *
     * @param usual mean of cooperation less conflict in those
     * @param now cooperation less conflict in this
     * @param movers the events that moved it most, most first
     */
    public record Shift(double usual, double now, List<PairEvent> movers) {
        public Shift {
            movers = List.copyOf(movers);
        }

        public boolean better() {
            return now > usual;
        }
    }

    /** The series over some events, of {@link PairEvents}; both ends inclusive. */
    public static PairSeries of(
            Collection<PairEvent> events, String one, String other, Grain grain, LocalDate from, LocalDate to) {
        Map<LocalDate, List<PairEvent>> byPeriod = new TreeMap<>();
        List<PairEvent> undated = new ArrayList<>();
        for (PairEvent event : events.stream().sorted(PairEvent.ORDER).toList()) {
            LocalDate period = period(event, grain);
            if (period == null) {
                if (touches(event, from, to)) {
                    undated.add(event);
                }
            } else if (!period.isBefore(grain.start(from)) && !period.isAfter(to)) {
                byPeriod.computeIfAbsent(period, start -> new ArrayList<>()).add(event);
            }
        }
        List<Point> points = new ArrayList<>();
        for (LocalDate start = grain.start(from); !start.isAfter(to); start = grain.next(start)) {
            points.add(point(start, byPeriod.getOrDefault(start, List.of()), one));
        }
        return new PairSeries(one, other, grain, shifts(covered(points)), undated);
    }

    private static boolean touches(PairEvent event, LocalDate from, LocalDate to) {
        DateSpan period = new DateSpan(from, to, DatePrecision.RANGE, DateBasis.EXPLICIT);
        return Days.overlap(period, new DateSpan(event.day(), event.end(), DatePrecision.RANGE, DateBasis.EXPLICIT));
    }

    /** The period in which it happened; null where it may have been one of several. A visit counts when it begins. */
    private static @Nullable LocalDate period(PairEvent event, Grain grain) {
        LocalDate start = grain.start(event.day());
        boolean within = event.end().isBefore(grain.next(start));
        boolean aFewDays = !event.end().isAfter(event.day().plusDays(10));
        boolean wholeMonth = event.day().getDayOfMonth() == 1
                && event.end().equals(YearMonth.from(event.day()).atEndOfMonth());
        return within || (aFewDays && !wholeMonth) ? start : null;
    }

    private static Point point(LocalDate start, List<PairEvent> events, String one) {
        Flow forth = Flow.NONE;
        Flow back = Flow.NONE;
        Set<String> articles = new HashSet<>();
        for (PairEvent event : events) {
            if (event.source().equals(one)) {
                forth = forth.with(event);
            } else {
                back = back.with(event);
            }
            articles.addAll(event.reports().stream().map(Report::article).collect(Collectors.toSet()));
        }
        return new Point(start, forth, back, articles.size(), false, null, events);
    }

    /** Marks thinly covered periods: few articles, and few beside those of the other periods that have any. */
    private static List<Point> covered(List<Point> points) {
        List<Integer> volumes = points.stream()
                .map(Point::volume)
                .filter(volume -> volume > 0)
                .sorted()
                .toList();
        double usual = volumes.isEmpty() ? 0 : volumes.get(volumes.size() / 2);
        return points.stream()
                .map(point -> new Point(
                        point.start,
                        point.forth,
                        point.back,
                        point.volume,
                        point.volume < THIN_ARTICLES || point.volume < THIN * usual,
                        null,
                        point.events))
                .toList();
    }

    private static List<Point> shifts(List<Point> points) {
        List<Point> flagged = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            List<Double> past = points.subList(Math.max(0, i - PAST), i).stream()
                    .filter(earlier -> earlier.volume > 0)
                    .map(Point::net)
                    .toList();
            flagged.add(new Point(
                    point.start, point.forth, point.back, point.volume, point.low, shift(point, past), point.events));
        }
        return flagged;
    }

    private static @Nullable Shift shift(Point point, List<Double> past) {
        if (point.eventCount() < FEWEST || past.size() < SHORTEST_PAST) {
            return null;
        }
        double mean = past.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double variance = past.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0);
        double change = point.net() - mean;
        if (Math.abs(change) < Math.max(SMALLEST, FAR * Math.sqrt(variance))) {
            return null;
        }
        return new Shift(mean, point.net(), movers(point.events, change > 0));
    }

    /** The events that speak most for a change for the better, or for the worse. */
    static List<PairEvent> movers(Collection<PairEvent> events, boolean better) {
        Map<String, PairEvent> strongest = new HashMap<>();
        for (PairEvent event : events) {
            if (better ? event.score() > 0 : event.score() < 0) {
                // Of an act that counts both ways one report is enough.
                strongest.merge(
                        event.reports().get(0).article()
                                + event.reports().get(0).item(),
                        event,
                        (known, more) -> PairEvent.ORDER.compare(known, more) <= 0 ? known : more);
            }
        }
        return strongest.values().stream()
                .sorted(Comparator.<PairEvent>comparingDouble(event -> -Math.abs(event.score()))
                        .thenComparing(PairEvent.ORDER))
                .limit(5)
                .toList();
    }
}
