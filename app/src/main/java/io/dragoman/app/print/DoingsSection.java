package io.dragoman.app.print;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Event;
import io.dragoman.record.Modality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who did what to whom: the acts that took place, a line for each pair, those that did most first. */
final class DoingsSection {

    private final EventLabel labels;

    DoingsSection(EventLabel labels) {
        this.labels = labels;
    }

    void print(ArticleRecord record, Lines lines) {
        Map<String, List<Event>> byPair = new LinkedHashMap<>();
        for (Event event : record.events()) {
            if (event.category() != null && tookPlace(event)) {
                byPair.computeIfAbsent(labels.pair(event), pair -> new ArrayList<>())
                        .add(event);
            }
        }
        if (byPair.isEmpty()) {
            return;
        }
        lines.heading("Who did what", "");
        byPair.entrySet().stream()
                .sorted(Comparator.comparing(pair -> -pair.getValue().size()))
                .forEach(pair -> lines.entry("", 0, pair.getKey() + ": " + acts(pair.getValue())));
    }

    private static boolean tookPlace(Event event) {
        return event.modality() == Modality.HAPPENED || event.modality() == Modality.ONGOING;
    }

    private String acts(List<Event> events) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        events.forEach(event -> counts.merge(labels.act(event), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(act -> act.getKey() + (act.getValue() > 1 ? " " + act.getValue() + "×" : ""))
                .collect(Collectors.joining(", "));
    }
}
