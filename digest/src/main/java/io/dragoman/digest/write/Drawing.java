package io.dragoman.digest.write;

import java.util.List;

/**
 * A chart as rectangles and words, so that it can be drawn where there is no SVG. Units are CSS pixels, from the top left.
 *
 * @param title what it shows
 * @param description what it tells, for those who do not see it
 */
record Drawing(int width, int height, String title, String description, List<Box> boxes, List<Label> labels) {

    /** A filled rectangle; {@code style} is its class. */
    record Box(double x, double y, double width, double height, String style) {}

    /** Words at a point: {@code anchor} is start, middle or end, {@code y} the base line. */
    record Label(double x, double y, String anchor, String style, String text) {}

    Drawing {
        boxes = List.copyOf(boxes);
        labels = List.copyOf(labels);
    }
}
