package io.dragoman.web.page;

import io.dragoman.chronicle.series.PairEvent;
import io.dragoman.chronicle.series.PairSeries;
import io.dragoman.chronicle.series.Trend;
import io.dragoman.store.Dyad;
import io.dragoman.web.chart.Series;
import io.dragoman.web.view.DateText;
import io.dragoman.web.view.LedgerTables;
import io.dragoman.web.view.PairView;
import io.dragoman.web.view.TableView;
import io.dragoman.web.view.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Trends and shifts of a pair in words, each with the acts that made it. */
final class PairMovement {
    private final House house;

    PairMovement(House house) {
        this.house = house;
    }

    PairView.Trend trend(Trend trend, LocalDate from, LocalDate to) {
        String period = DateText.of(from).label() + " to " + DateText.of(to).label();
        String means = switch (trend.direction()) {
            case TOO_LITTLE_REPORTING -> "fewer than three acts or two articles in it, or in the time before";
            default ->
                "mean score " + Words.score(trend.now()) + ", after " + Words.score(trend.before())
                        + " in the time of the same length before";
        };
        return new PairView.Trend(
                PairLines.arrow(trend.direction()),
                Words.plain(trend.direction().word()),
                period,
                means,
                movers(trend.movers()));
    }

    PairView.Shift shift(PairSeries.Point point) {
        PairSeries.Shift shift = Objects.requireNonNull(point.shift());
        return new PairView.Shift(
                anchor(point),
                label(point),
                "cooperation less conflict " + Words.score(shift.now()) + ", usual were " + Words.score(shift.usual()),
                movers(shift.movers()));
    }

    /** The flags of a chart by the first day of its stretches. */
    Map<LocalDate, Series.Flag> flags(List<PairSeries.Point> shifts, Dyad.Grain grain) {
        Map<LocalDate, Series.Flag> flags = new HashMap<>();
        for (PairSeries.Point point : shifts) {
            flags.putIfAbsent(
                    PairPoints.start(point.start(), grain),
                    new Series.Flag(
                            label(point),
                            anchor(point),
                            Objects.requireNonNull(point.shift()).better()));
        }
        return flags;
    }

    private static String anchor(PairSeries.Point point) {
        return "shift-" + point.start();
    }

    private static String label(PairSeries.Point point) {
        boolean better = Objects.requireNonNull(point.shift()).better();
        return DateText.of(point.start()).label() + ": " + (better ? "better" : "worse") + " than usual";
    }

    private TableView movers(List<PairEvent> movers) {
        return LedgerTables.movers(movers, house.countries()::name, house.desk()::cameo);
    }
}
