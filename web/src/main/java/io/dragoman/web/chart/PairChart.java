package io.dragoman.web.chart;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Draws a series: above, two lines of the mean score on Goldstein's scale, one for each direction, solid and dashed;
 * below, how much was reported, cooperation under conflict. Stretches with too few reports are shaded, because a mean of
 * two events says little. Each stretch is a link to its events.
 */
public final class PairChart {
    /** Fewer events than this in a stretch are too few for its mean to be trusted. */
    public static final int FEW = 3;

    /** How large a chart is drawn: text is the same size in all, so that it can be read on a phone. */
    public enum Format {
        WIDE(1000, 190, 56, 12),
        NARROW(400, 150, 44, 4);

        private final double width;
        private final double lines;
        private final double bars;
        private final int labels;

        Format(double width, double lines, double bars, int labels) {
            this.width = width;
            this.lines = lines;
            this.bars = bars;
            this.labels = labels;
        }
    }

    private static final double LEFT = 34;
    private static final double RIGHT = 6;
    private static final double TOP = 14;
    private static final double GAP = 12;
    private static final double FOOT = 20;
    private static final double SCALE = 10;

    private final Series series;
    private final Format format;
    private final double step;
    private final long most;
    private final Svg svg = new Svg();

    private PairChart(Series series, Format format) {
        this.series = series;
        this.format = format;
        int count = Math.max(1, series.points().size());
        this.step = (format.width - LEFT - RIGHT) / count;
        this.most =
                series.points().stream().mapToLong(Series.Point::events).max().orElse(1);
    }

    /** The drawing as an SVG element. */
    public static String draw(Series series, Format format) {
        return new PairChart(series, format).draw();
    }

    private String draw() {
        List<Series.Point> points = series.points();
        svg.open(
                "svg",
                "class",
                "chart " + format.name().toLowerCase(Locale.ROOT),
                "viewBox",
                "0 0 " + Svg.number(format.width) + " " + Svg.number(height()),
                "role",
                "group",
                "aria-label",
                "Mean score and number of events over time; the table below has the numbers");
        shade();
        axis();
        if (!points.isEmpty()) {
            line("forth", point -> point.forth());
            line("back", point -> point.back());
            bars();
            months();
            if (format == Format.WIDE) {
                targets();
            }
            flags();
        }
        return svg.close("svg").toString();
    }

    private void shade() {
        for (int i = 0; i < series.points().size(); i++) {
            if (series.points().get(i).events() < FEW) {
                svg.empty("rect", "class", "few", "x", x(i), "y", TOP, "width", step + 0.3, "height", format.lines);
            }
        }
    }

    private void axis() {
        for (int score = -10; score <= 10; score += 5) {
            svg.empty(
                    "line",
                    "class",
                    score == 0 ? "zero" : "grid",
                    "x1",
                    LEFT,
                    "x2",
                    format.width - RIGHT,
                    "y1",
                    y(score),
                    "y2",
                    y(score));
            svg.text(
                    score > 0 ? "+" + score : Integer.toString(score).replace('-', '−'),
                    "x",
                    LEFT - 5,
                    "y",
                    y(score) + 3.5,
                    "text-anchor",
                    "end");
        }
        svg.text(Long.toString(most), "x", LEFT - 5, "y", TOP + format.lines + GAP + 9, "text-anchor", "end");
        svg.empty("line", "class", "zero", "x1", LEFT, "x2", format.width - RIGHT, "y1", base(), "y2", base());
    }

    /** One direction; over stretches without an event the line is only hinted at. */
    private void line(String style, Function<Series.Point, Series.Sums> side) {
        StringBuilder path = new StringBuilder();
        StringBuilder hints = new StringBuilder();
        String last = "";
        boolean pen = false;
        for (int i = 0; i < series.points().size(); i++) {
            Series.Sums sums = side.apply(series.points().get(i));
            if (sums.events() == 0) {
                pen = false;
                continue;
            }
            String here = Svg.number(x(i) + step / 2) + " " + Svg.number(y(sums.mean()));
            if (!pen && !last.isEmpty()) {
                hints.append('M').append(last).append('L').append(here);
            }
            path.append(pen ? 'L' : 'M').append(here);
            last = here;
            pen = true;
        }
        svg.empty("path", "class", "line hint " + style, "d", hints.toString());
        svg.empty("path", "class", "line " + style, "d", path.toString());
        for (int i = 0; i < series.points().size(); i++) {
            Series.Sums sums = side.apply(series.points().get(i));
            if (sums.events() > 0) {
                double size = Math.min(4, 1.2 + Math.sqrt((double) sums.events()) / 2);
                mark(style, x(i) + step / 2, y(sums.mean()), size);
            }
        }
    }

    private void mark(String style, double x, double y, double size) {
        if (style.equals("forth")) {
            svg.empty("circle", "class", "dot forth", "cx", x, "cy", y, "r", size);
        } else {
            svg.empty("rect", "class", "dot back", "x", x - size, "y", y - size, "width", 2 * size, "height", 2 * size);
        }
    }

    private void bars() {
        bars(
                "cooperation",
                point -> 0,
                point -> point.forth().cooperative() + point.back().cooperative());
        bars("conflict", point -> point.forth().cooperative() + point.back().cooperative(), Series.Point::events);
    }

    private void bars(String style, ToLongFunction<Series.Point> from, ToLongFunction<Series.Point> to) {
        double unit = format.bars / Math.max(1, most);
        double width = Math.max(0.8, step * 0.8);
        for (int i = 0; i < series.points().size(); i++) {
            double low = from.applyAsLong(series.points().get(i));
            double high = to.applyAsLong(series.points().get(i));
            if (high > low) {
                svg.empty(
                        "rect",
                        "class",
                        "bar " + style,
                        "x",
                        x(i) + (step - width) / 2,
                        "y",
                        base() - high * unit,
                        "width",
                        width,
                        "height",
                        (high - low) * unit);
            }
        }
    }

    private void months() {
        int every = Math.max(1, (int) Math.ceil(series.points().size() / (double) format.labels));
        for (int i = 0; i < series.points().size(); i += every) {
            svg.text(series.points().get(i).label(), "x", x(i), "y", height() - 5);
        }
    }

    /** A link over each stretch, as high as the drawing: easier to hit than a point. */
    private void targets() {
        for (int i = 0; i < series.points().size(); i++) {
            Series.Point point = series.points().get(i);
            String note = note(point);
            if (point.events() == 0) {
                svg.open(
                                "rect",
                                "class",
                                "hit",
                                "x",
                                x(i),
                                "y",
                                TOP,
                                "width",
                                step,
                                "height",
                                base() - TOP,
                                "data-from",
                                point.first(),
                                "data-to",
                                point.last())
                        .title(note)
                        .close("rect");
                continue;
            }
            svg.open("a", "href", point.address(), "aria-label", note)
                    .open(
                            "rect",
                            "class",
                            "hit",
                            "x",
                            x(i),
                            "y",
                            TOP,
                            "width",
                            step,
                            "height",
                            base() - TOP,
                            "data-from",
                            point.first(),
                            "data-to",
                            point.last())
                    .title(note)
                    .close("rect")
                    .close("a");
        }
    }

    /** A pennant at the top for each shift, upright for the better, hanging for the worse: a link to what made it. */
    private void flags() {
        for (int i = 0; i < series.points().size(); i++) {
            Series.Flag flag = series.points().get(i).flag();
            if (flag != null) {
                double middle = x(i) + step / 2;
                svg.open(
                                "a",
                                "href",
                                "#" + flag.anchor(),
                                "class",
                                "flag " + (flag.better() ? "better" : "worse"),
                                "aria-label",
                                flag.label())
                        .empty("rect", "class", "hit", "x", middle - 8, "y", 0.0, "width", 16.0, "height", TOP + 4)
                        .empty(
                                "path",
                                "d",
                                "M" + Svg.number(middle) + " 2l6 " + (flag.better() ? "10h-12z" : "0l-6 10l-6 -10z"))
                        .empty("line", "x1", middle, "x2", middle, "y1", 12.0, "y2", TOP + format.lines)
                        .title(flag.label())
                        .close("a");
            }
        }
    }

    private String note(Series.Point point) {
        return point.label() + ": " + side(series.forth(), point.forth()) + "; " + side(series.back(), point.back());
    }

    private static String side(String name, Series.Sums sums) {
        return name + " "
                + (sums.events() == 0
                        ? "nothing"
                        : String.format(Locale.ROOT, "%+.1f in %d", sums.mean(), sums.events())
                                .replace('-', '−'));
    }

    private double x(int index) {
        return LEFT + index * step;
    }

    private double y(double score) {
        return TOP + format.lines / 2 - score / SCALE * format.lines / 2;
    }

    private double base() {
        return TOP + format.lines + GAP + format.bars;
    }

    private double height() {
        return base() + FOOT;
    }
}
