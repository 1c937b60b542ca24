package io.dragoman.web.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two countries did to each other over time.
 *
 * @param forth name of the direction from the first country to the second
 * @param back name of the other
 */
public record Series(String forth, String back, List<Point> points) {
    public Series {
        points = List.copyOf(points);
    }

    /**
     * A stretch of time.
     *
     * @param first its first day
     * @param last its last day
     * @param address where its events are listed
     * @param flag a shift in it; null for none
     */
    public record Point(
            LocalDate first,
            LocalDate last,
            String label,
            Sums forth,
            Sums back,
            String address,
            @Nullable Flag flag) {

        public long events() {
            return forth.events() + back.events();
        }
    }

    /**
     * A shift.
     *
     * @param label what it was
     * @param anchor id of the part of the page that tells more
     */
    public record Flag(String label, String anchor, boolean better) {}

    /**
     * What happened in one direction.
     *
     * @param cooperation sum of positive scores
     * @param conflict sum of negative ones, as a positive number
     * @param cooperative how many events are cooperation
     */
    public record Sums(long events, long cooperative, double cooperation, double conflict) {
        public static final Sums NONE = new Sums(0, 0, 0, 0);

        /** The mean score of an event, 0 without one. */
        public double mean() {
            return events == 0 ? 0 : (cooperation - conflict) / events;
        }
    }
}
