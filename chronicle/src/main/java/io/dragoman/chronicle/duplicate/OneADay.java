package io.dragoman.chronicle.duplicate;

import io.dragoman.chronicle.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Folds events across reports: the same actor towards the same on the same date with the same code counts once, as event
 * data is used to be counted. What was done and what is only planned or denied are different events. An event without a
 * date is folded with those of retellings of the same article only.
 */
public final class OneADay {

    /** Where an event belongs; {@code story} is the number of its story where the date is unknown, else nothing. */
    private record Place(DayEvent.Key key, int story) {}

    private OneADay() {}

    /** The events of some articles, by date; the same in whatever order the articles are given. */
    public static List<DayEvent> of(Collection<ArticleEvents> articles) {
        Map<String, Integer> stories = new HashMap<>();
        List<Story> told =
                Retellings.of(articles.stream().map(ArticleEvents::telling).toList());
        for (int i = 0; i < told.size(); i++) {
            for (Telling telling : told.get(i).tellings()) {
                stories.put(telling.article(), i);
            }
        }
        Map<Place, List<ArticleEvents.Entry>> places = new LinkedHashMap<>();
        for (ArticleEvents article : articles) {
            for (ArticleEvents.Entry entry : article.entries()) {
                int story = entry.key().isDated()
                        ? -1
                        : stories.getOrDefault(entry.report().article(), -1);
                places.computeIfAbsent(new Place(entry.key(), story), fresh -> new ArrayList<>())
                        .add(entry);
            }
        }
        List<DayEvent> events = new ArrayList<>();
        places.forEach((place, entries) -> events.add(event(place.key, entries, stories)));
        events.sort(DayEvent.ORDER.thenComparing(event -> event.reports().get(0)));
        return events;
    }

    private static DayEvent event(DayEvent.Key key, List<ArticleEvents.Entry> entries, Map<String, Integer> stories) {
        Set<Report> reports = new TreeSet<>();
        Set<String> articles = new HashSet<>();
        Set<Integer> independent = new HashSet<>();
        Set<String> outlets = new TreeSet<>();
        Set<ActorName> sources = new TreeSet<>();
        Set<ActorName> targets = new TreeSet<>();
        for (ArticleEvents.Entry entry : entries) {
            Report report = entry.report();
            reports.add(report);
            articles.add(report.article());
            independent.add(Objects.requireNonNull(stories.get(report.article())));
            if (report.outlet() != null) {
                outlets.add(report.outlet());
            }
            sources.add(entry.source());
            targets.add(entry.target());
        }
        return new DayEvent(
                key,
                sources.iterator().next(),
                targets.iterator().next(),
                List.copyOf(reports),
                articles.size(),
                independent.size(),
                List.copyOf(outlets));
    }
}
