package io.dragoman.web.chart;

import io.dragoman.exchange.PlainJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A map of the world: countries as shapes, coloured by a count, each a link. Shapes are those of Natural Earth at
 * 1:110 million, as world-atlas has them, in plate carrée. Immutable.
 */
public final class WorldMap {
    private static final double WIDTH = 1000;
    private static final double TOP = 84;
    private static final double BOTTOM = -58;
    private static final double UNIT = WIDTH / 360;
    private static final int CLASSES = 5;
    /** A shape that jumps further than this from one point to the next crosses the edge of the map. */
    private static final double JUMP = 180;

    private static final double FULL = 360;

    private record Shape(String code, String path) {}

    private record Spot(String code, double x, double y) {}

    private final List<Shape> shapes;
    private final List<Spot> spots;

    /** Reads the shapes, which takes some ten milliseconds. */
    public WorldMap() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (String[] line : lines("atlas-codes.tsv")) {
            codes.put(line[0], line[1]);
        }
        this.shapes = shapes(map(PlainJson.read(text("countries-110m.json"))), codes);
        List<Spot> small = new ArrayList<>();
        for (String[] line : lines("small-states.tsv")) {
            small.add(new Spot(line[0], x(Double.parseDouble(line[1])), y(Double.parseDouble(line[2]))));
        }
        this.spots = List.copyOf(small);
    }

    /** The map as an SVG element; {@code name} tells a country's name, {@code count} its number. */
    public String draw(UnaryOperator<String> name, ToLongFunction<String> count) {
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "map",
                "viewBox",
                "0 0 " + Svg.number(WIDTH) + " " + Svg.number((TOP - BOTTOM) * UNIT),
                "role",
                "group",
                "aria-label",
                "Events by country; the table below has the numbers");
        long most = Math.max(
                1,
                shapes.stream()
                        .mapToLong(shape -> count.applyAsLong(shape.code()))
                        .max()
                        .orElse(1));
        for (Shape shape : shapes) {
            long events = count.applyAsLong(shape.code());
            if (events == 0) {
                svg.open("path", "class", "land", "d", shape.path())
                        .title(name.apply(shape.code()))
                        .close("path");
                continue;
            }
            String note = name.apply(shape.code()) + ": " + events;
            svg.open("a", "href", "#in-" + shape.code(), "aria-label", note)
                    .open("path", "class", "land c" + level(events, most), "d", shape.path())
                    .title(note)
                    .close("path")
                    .close("a");
        }
        for (Spot spot : spots) {
            long events = count.applyAsLong(spot.code());
            if (events > 0) {
                String note = name.apply(spot.code()) + ": " + events;
                svg.open("a", "href", "#in-" + spot.code(), "aria-label", note)
                        .open("circle", "class", "spot", "cx", spot.x(), "cy", spot.y(), "r", 4)
                        .title(note)
                        .close("circle")
                        .close("a");
            }
        }
        return svg.close("svg").toString();
    }

    /** One of five classes on a logarithmic scale: a few countries have most of the events. */
    private static int level(long events, long most) {
        return (int) Math.min(
                CLASSES, 1 + Math.floor(CLASSES * Math.log1p((double) events) / Math.log1p((double) most) * 0.999));
    }

    private static List<Shape> shapes(Map<?, ?> topology, Map<String, String> codes) {
        Map<?, ?> transform = map(topology.get("transform"));
        double[] scale = pair(list(transform.get("scale")));
        double[] shift = pair(list(transform.get("translate")));
        List<List<double[]>> arcs = new ArrayList<>();
        for (Object arc : list(topology.get("arcs"))) {
            arcs.add(points(list(arc), scale, shift));
        }
        List<Shape> shapes = new ArrayList<>();
        Map<?, ?> countries = map(map(topology.get("objects")).get("countries"));
        for (Object one : list(countries.get("geometries"))) {
            Map<?, ?> geometry = map(one);
            String code =
                    codes.get(String.valueOf(map(geometry.get("properties")).get("name")));
            StringBuilder path = new StringBuilder();
            boolean single = "Polygon".equals(geometry.get("type"));
            for (Object polygon : single ? List.of(list(geometry.get("arcs"))) : list(geometry.get("arcs"))) {
                for (Object ring : list(polygon)) {
                    ring(list(ring), arcs, path);
                }
            }
            if (code != null && !code.equals("ATA")) {
                shapes.add(new Shape(code, path.toString()));
            }
        }
        return List.copyOf(shapes);
    }

    /** Points of an arc are given as steps from the one before. */
    private static List<double[]> points(List<?> arc, double[] scale, double[] shift) {
        List<double[]> points = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (Object step : arc) {
            double[] by = pair(list(step));
            x += by[0];
            y += by[1];
            points.add(new double[] {x * scale[0] + shift[0], y * scale[1] + shift[1]});
        }
        return points;
    }

    /**
     * A ring as a closed path. One that crosses the edge of the map goes on beyond it and is drawn a second time, shifted
     * by the whole width, so that either edge cuts off its share. A negative number is an arc the other way round, counted
     * from −1.
     */
    private static void ring(List<?> numbers, List<List<double[]>> arcs, StringBuilder path) {
        List<double[]> points = new ArrayList<>();
        double turns = 0;
        double last = Double.NaN;
        double least = 180;
        double most = -180;
        for (Object number : numbers) {
            int index = ((Number) number).intValue();
            List<double[]> arc = arcs.get(index < 0 ? ~index : index);
            for (int i = 0; i < arc.size(); i++) {
                double[] point = arc.get(index < 0 ? arc.size() - 1 - i : i);
                if (Math.abs(point[0] - last) > JUMP) {
                    turns += point[0] < last ? FULL : -FULL;
                }
                last = point[0];
                points.add(new double[] {point[0] + turns, point[1]});
                least = Math.min(least, last + turns);
                most = Math.max(most, last + turns);
            }
        }
        draw(points, 0, path);
        if (most > FULL / 2) {
            draw(points, -FULL, path);
        }
        if (least < -FULL / 2) {
            draw(points, FULL, path);
        }
    }

    private static void draw(List<double[]> points, double shift, StringBuilder path) {
        char pen = 'M';
        for (double[] point : points) {
            path.append(pen).append(Svg.number(x(point[0] + shift))).append(' ').append(Svg.number(y(point[1])));
            pen = 'L';
        }
        path.append('Z');
    }

    private static double x(double longitude) {
        return (longitude + 180) * UNIT;
    }

    private static double y(double latitude) {
        return (TOP - Math.max(BOTTOM, Math.min(TOP, latitude))) * UNIT;
    }

    private static double[] pair(List<?> numbers) {
        return new double[] {((Number) numbers.get(0)).doubleValue(), ((Number) numbers.get(1)).doubleValue()};
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    private static List<String[]> lines(String file) {
        return text(file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(WorldMap.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
