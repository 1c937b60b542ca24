package io.dragoman.digest.write;

import java.util.Locale;

/** Drawings as markup. */
final class Charts {

    private Charts() {}

    /** As SVG inside XHTML; colours come from the style sheet. */
    static String svg(Drawing drawing) {
        Markup svg = new Markup();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "chart",
                "viewBox",
                "0 0 " + drawing.width() + " " + drawing.height(),
                "role",
                "img",
                "aria-labelledby",
                "chart-title chart-description");
        svg.element("title", drawing.title(), "id", "chart-title");
        svg.element("desc", drawing.description(), "id", "chart-description");
        for (Drawing.Box box : drawing.boxes()) {
            svg.empty(
                    "rect",
                    "class",
                    box.style(),
                    "x",
                    number(box.x()),
                    "y",
                    number(box.y()),
                    "width",
                    number(box.width()),
                    "height",
                    number(box.height()));
        }
        for (Drawing.Label label : drawing.labels()) {
            svg.element(
                    "text",
                    label.text(),
                    "class",
                    label.style(),
                    "x",
                    number(label.x()),
                    "y",
                    number(label.y()),
                    "text-anchor",
                    label.anchor());
        }
        return svg.end("svg").toString();
    }

    /** As boxes at fixed places, for the PDF, which is set without SVG. */
    static String boxes(Drawing drawing) {
        Markup chart = new Markup();
        chart.open(
                "div", "class", "chart", "style", "width:" + drawing.width() + "px;height:" + drawing.height() + "px");
        for (Drawing.Box box : drawing.boxes()) {
            chart.element(
                    "div",
                    "",
                    "class",
                    "box " + box.style(),
                    "style",
                    place(box.x(), box.y(), box.width()) + "height:" + number(Math.max(0.6, box.height())) + "px");
        }
        for (Drawing.Label label : drawing.labels()) {
            double width = 260;
            double left = switch (label.anchor()) {
                case "end" -> label.x() - width;
                case "middle" -> label.x() - width / 2;
                default -> label.x();
            };
            chart.element(
                    "div",
                    label.text(),
                    "class",
                    "label " + label.style() + " " + label.anchor(),
                    "style",
                    place(left, label.y() - 11, width));
        }
        return chart.end("div").toString();
    }

    private static String place(double left, double top, double width) {
        return "left:" + number(left) + "px;top:" + number(top) + "px;width:" + number(width) + "px;";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
