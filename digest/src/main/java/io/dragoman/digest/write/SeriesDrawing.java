package io.dragoman.digest.write;

import io.dragoman.chronicle.series.PairSeries;
import io.dragoman.digest.model.Digest;
import io.dragoman.digest.model.Scope;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cooperation above and conflict below the line, a pair of bars for each month: what one did to the other, and the other
 * way round; beneath them how many articles tell of it. The months of the period are shaded.
 */
final class SeriesDrawing {
    private static final int WIDTH = 640;
    private static final int LEFT = 44;
    private static final int RIGHT = 10;
    private static final int TOP = 26;
    private static final int PLOT = 150;
    private static final int GAP = 18;
    private static final int VOLUME = 34;
    private static final int HEIGHT = TOP + PLOT + GAP + VOLUME + 22;
    /** Months named below the chart at most. */
    private static final int NAMES = 12;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private final Scope scope;
    private final PairSeries series;
    private final List<Drawing.Box> boxes = new ArrayList<>();
    private final List<Drawing.Label> labels = new ArrayList<>();

    private SeriesDrawing(Digest digest) {
        this.scope = digest.scope();
        this.series = digest.series();
    }

    static Drawing of(Digest digest) {
        return new SeriesDrawing(digest).draw();
    }

    private Drawing draw() {
        List<PairSeries.Point> points = series.points();
        double up = 1;
        double down = 1;
        int most = 1;
        for (PairSeries.Point point : points) {
            up = Math.max(up, Math.max(point.forth().cooperation(), point.back().cooperation()));
            down = Math.max(
                    down, Math.max(point.forth().conflict(), point.back().conflict()));
            most = Math.max(most, point.volume());
        }
        double scale = PLOT / (up + down);
        double zero = TOP + up * scale;
        double step = (double) (WIDTH - LEFT - RIGHT) / points.size();
        double floor = TOP + PLOT + GAP + VOLUME;
        for (int i = 0; i < points.size(); i++) {
            PairSeries.Point point = points.get(i);
            double x = LEFT + i * step;
            if (isInPeriod(point.start())) {
                boxes.add(new Drawing.Box(x, TOP, step, floor - TOP, "now"));
            }
            bar(x + step * 0.14, step * 0.34, zero, scale, point.forth(), "forth");
            bar(x + step * 0.52, step * 0.34, zero, scale, point.back(), "back");
            double volume = VOLUME * (double) point.volume() / most;
            if (point.volume() > 0) {
                boxes.add(new Drawing.Box(
                        x + step * 0.14, floor - volume, step * 0.72, volume, point.low() ? "volume few" : "volume"));
            }
            name(points, i, x + step / 2, floor);
        }
        boxes.add(new Drawing.Box(LEFT, zero - 0.5, WIDTH - LEFT - RIGHT, 1, "axis"));
        boxes.add(new Drawing.Box(LEFT, floor, WIDTH - LEFT - RIGHT, 1, "axis"));
        labels.add(new Drawing.Label(LEFT - 5, TOP + 9, "end", "scale", "+" + Math.round(up)));
        labels.add(new Drawing.Label(LEFT - 5, zero + 3, "end", "scale", "0"));
        labels.add(new Drawing.Label(LEFT - 5, TOP + PLOT, "end", "scale", "−" + Math.round(down)));
        labels.add(new Drawing.Label(LEFT - 5, floor, "end", "scale", most + (most == 1 ? " art." : " arts.")));
        legend();
        return new Drawing(
                WIDTH,
                HEIGHT,
                "Cooperation and conflict by month",
                "Scores of acts on Goldstein's scale, added up by month; cooperation above the line, conflict below."
                        + " The period is shaded; below, the number of articles.",
                boxes,
                labels);
    }

    private boolean isInPeriod(LocalDate month) {
        return !month.plusMonths(1).minusDays(1).isBefore(scope.from()) && !month.isAfter(scope.to());
    }

    private void bar(double x, double width, double zero, double scale, PairSeries.Flow flow, String style) {
        if (flow.cooperation() > 0) {
            boxes.add(new Drawing.Box(x, zero - flow.cooperation() * scale, width, flow.cooperation() * scale, style));
        }
        if (flow.conflict() > 0) {
            boxes.add(new Drawing.Box(x, zero, width, flow.conflict() * scale, style));
        }
    }

    private void name(List<PairSeries.Point> points, int i, double middle, double floor) {
        int every = (points.size() + NAMES - 1) / NAMES;
        LocalDate month = points.get(i).start();
        boolean year = month.getMonthValue() == 1 || i == 0;
        if (i % every == 0) {
            String name = points.size() > 3 * NAMES ? Integer.toString(month.getYear()) : MONTH.format(month);
            labels.add(new Drawing.Label(
                    middle,
                    floor + 14,
                    "middle",
                    "scale",
                    year && points.size() <= 3 * NAMES ? name + " " + month.getYear() : name));
        }
    }

    private void legend() {
        boxes.add(new Drawing.Box(LEFT, 6, 10, 10, "forth"));
        String forth = scope.one().name() + " → " + scope.other().name();
        labels.add(new Drawing.Label(LEFT + 15, 15, "start", "legend", forth));
        double second = LEFT + (WIDTH - LEFT - RIGHT) / 2.0;
        boxes.add(new Drawing.Box(second, 6, 10, 10, "back"));
        labels.add(new Drawing.Label(
                second + 15,
                15,
                "start",
                "legend",
                scope.other().name() + " → " + scope.one().name()));
    }
}
