package io.dragoman.web.chart;

import java.util.List;

/** A line of a few numbers, as high as a line of text. */
public final class Sparkline {
    private static final double WIDTH = 96;
    private static final double HEIGHT = 18;

    private Sparkline() {}

    /** Bars of counts, oldest first. */
    public static String bars(List<Long> counts) {
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "spark",
                "viewBox",
                "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT),
                "aria-hidden",
                "true");
        double most = counts.stream().mapToLong(Long::longValue).max().orElse(1);
        double step = WIDTH / Math.max(1, counts.size());
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                double height = Math.max(1, counts.get(i) / most * HEIGHT);
                svg.empty("rect", "x", i * step, "y", HEIGHT - height, "width", step * 0.8, "height", height);
            }
        }
        return svg.close("svg").toString();
    }
}
