package io.dragoman.digest.compose;

import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.series.PairEvent;
import io.dragoman.chronicle.series.Trend;
import io.dragoman.digest.model.Arrow;
import io.dragoman.digest.model.Group;
import io.dragoman.digest.model.Line;
import io.dragoman.digest.model.Point;
import io.dragoman.digest.model.Quote;
import io.dragoman.digest.model.Scope;
import io.dragoman.digest.model.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The few sentences for a hurried reader; each says again what a line further down says, with the same sources. */
final class BriefPart {
    private static final int NAMES = 3;

    private final Scope scope;
    private final List<PairEvent> events;
    private final Section outlook;
    private final List<Arrow> trends;
    private final Section happened;
    private final Section said;
    private final Section agreed;

    BriefPart(
            Scope scope,
            List<PairEvent> events,
            Section outlook,
            List<Arrow> trends,
            Section happened,
            Section said,
            Section agreed) {
        this.scope = scope;
        this.events = events;
        this.outlook = outlook;
        this.trends = trends;
        this.happened = happened;
        this.said = said;
        this.agreed = agreed;
    }

    List<Point> points() {
        List<Point> points = new ArrayList<>();
        points.add(relations());
        add(points, "Visits", happened, "Visits and meetings");
        add(points, "Acts", happened, "Acts");
        agreements(points);
        add(points, "Overdue", outlook, "Overdue");
        add(points, "Due", outlook, "Due");
        points.add(coverage());
        return points;
    }

    private Point relations() {
        Arrow arrow = trends.get(0);
        String verdict = switch (arrow.direction()) {
            case IMPROVED -> "Improved";
            case DETERIORATED -> "Deteriorated";
            case UNCHANGED -> "Unchanged";
            case TOO_LITTLE_REPORTING -> "Too little reporting to tell a trend";
        };
        boolean moved =
                arrow.direction() == Trend.Direction.IMPROVED || arrow.direction() == Trend.Direction.DETERIORATED;
        String most = moved ? "; moved most by: " + arrow.movers().get(0).text() : "";
        return new Point(
                "Relations",
                verdict + ": " + arrow.text() + most + ".",
                moved ? sources(arrow.movers().subList(0, 1)) : List.of(),
                "trends");
    }

    /** The first lines of a group, and how many there are. */
    private static void add(List<Point> points, String label, Section section, String title) {
        for (Group group : section.groups()) {
            if (group.title().equals(title)) {
                int all = group.lines().size() + group.more();
                List<Line> first = Composition.first(group.lines(), NAMES);
                String text = first.stream()
                        .map(line -> line.text()
                                + (line.badge().isEmpty() && line.when().isEmpty()
                                        ? ""
                                        : " (" + join(line.when(), line.badge()) + ")"))
                        .collect(Collectors.joining("; "));
                points.add(new Point(
                        label,
                        text + (all > first.size() ? "; and " + (all - first.size()) + " more." : "."),
                        sources(first),
                        section.id()));
            }
        }
    }

    private static String join(String one, String other) {
        String bare = bare(one);
        return bare.isEmpty() || other.isEmpty() ? bare + other : bare + ", " + other;
    }

    /** Without the brackets of an inferred date: it comes into brackets. */
    private static String bare(String when) {
        return when.replaceAll("^\\((.*)\\)$", "$1");
    }

    private void agreements(List<Point> points) {
        List<Line> lines = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Group group : agreed.groups()) {
            List<Line> now = group.lines().stream()
                    .filter(line -> line.badge().equals("in this period"))
                    .toList();
            if (!now.isEmpty()) {
                Line last = now.get(now.size() - 1);
                names.add(group.title() + ": " + lower(last.text().split(" · ", -1)[0])
                        + (last.when().isEmpty() ? "" : " (" + bare(last.when()) + ")"));
                lines.add(last);
            }
        }
        if (!names.isEmpty()) {
            List<String> first = Composition.first(names, NAMES);
            points.add(new Point(
                    "Agreements",
                    String.join("; ", first)
                            + (names.size() > first.size() ? "; and " + (names.size() - first.size()) + " more." : "."),
                    sources(Composition.first(lines, NAMES)),
                    agreed.id()));
        }
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private Point coverage() {
        List<PairEvent> now = events.stream()
                .filter(event -> event.isWithin(scope.from(), scope.to()))
                .toList();
        long articles = now.stream()
                .flatMap(event -> event.reports().stream())
                .map(Report::article)
                .distinct()
                .count();
        long conflict = now.stream().filter(event -> !event.cooperative()).count();
        long statements = said.lines().size();
        return new Point(
                "Coverage",
                count(now.size(), "directed act", "directed acts") + " (" + (now.size() - conflict)
                        + " of cooperation, " + conflict + " of conflict) in "
                        + count(articles, "article", "articles") + "; "
                        + count(statements, "line of who said what", "lines of who said what") + ".",
                List.of(),
                "happened");
    }

    private static String count(long number, String one, String many) {
        return (number == 0 ? "no" : Long.toString(number)) + " " + (number == 1 ? one : many);
    }

    private static List<Integer> sources(Collection<Line> lines) {
        return lines.stream()
                .map(line -> line.quotes().get(0))
                .map(Quote::source)
                .distinct()
                .toList();
    }
}
