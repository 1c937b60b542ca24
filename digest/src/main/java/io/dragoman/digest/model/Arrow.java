package io.dragoman.digest.model;

import io.dragoman.chronicle.series.Trend;
import java.util.List;

/**
 * How something moved against the period before.
 *
 * @param what such as {@code Russia towards South Korea}
 * @param text the figures
 * @param movers the records that moved it, most first; empty unless it moved
 */
public record Arrow(String what, Trend.Direction direction, String text, List<Line> movers) {

    /** Throws {@link IllegalArgumentException} for a move that no record explains. */
    public Arrow {
        movers = List.copyOf(movers);
        if (moved(direction) && movers.isEmpty()) {
            throw new IllegalArgumentException("nothing moved " + what);
        }
    }

    private static boolean moved(Trend.Direction direction) {
        return direction == Trend.Direction.IMPROVED || direction == Trend.Direction.DETERIORATED;
    }

    /** The arrow; none where nothing moved or nothing can be said. */
    public String symbol() {
        return switch (direction) {
            case IMPROVED -> "↗";
            case DETERIORATED -> "↘";
            case UNCHANGED, TOO_LITTLE_REPORTING -> "";
        };
    }

    /** The direction in words. */
    public String word() {
        return direction.word().replace('_', ' ');
    }
}
