package io.dragoman.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Drops what stands at the top or foot of page after page: the name of the paper, the number of the page. */
final class RunningHeads {

    private static final int REACH = 3;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-–—|• ]{0,4}(?:page|p\\.)? ?(?:\\d{1,4}|[ivxl]{1,6})(?: ?(?:of|/|from) ?\\d{1,4})?[-–—|• ]{0,4}");

    private RunningHeads() {}

    /** Pages without the lines at their edges that repeat. */
    static List<List<Line>> without(List<List<Line>> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (List<Line> page : pages) {
            Set<String> here = new HashSet<>();
            for (Line line : edges(page)) {
                here.add(form(line));
            }
            here.forEach(form -> seen.merge(form, 1, Integer::sum));
        }
        int often = pages.size() <= 3 ? 2 : Math.max(2, pages.size() / 3);
        List<List<Line>> rest = new ArrayList<>();
        for (List<Line> page : pages) {
            Set<Line> dropped = new HashSet<>();
            for (Line line : edges(page)) {
                boolean repeats = seen.getOrDefault(form(line), 0) >= often;
                if (repeats || PAGE_NUMBER.matcher(line.text()).matches()) {
                    dropped.add(line);
                }
            }
            rest.add(page.stream().filter(line -> !dropped.contains(line)).toList());
        }
        return rest;
    }

    /** The highest and lowest lines of a page, wherever they come in reading order. */
    private static List<Line> edges(List<Line> page) {
        List<Line> sorted = page.stream()
                .sorted((one, other) -> Double.compare(one.baseline(), other.baseline()))
                .toList();
        if (sorted.size() <= 2 * REACH) {
            return sorted;
        }
        List<Line> edges = new ArrayList<>(sorted.subList(0, REACH));
        edges.addAll(sorted.subList(sorted.size() - REACH, sorted.size()));
        return edges;
    }

    private static String form(Line line) {
        return NUMBER.matcher(line.text()).replaceAll("#").strip();
    }
}
