package io.dragoman.chronicle.series;

import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.Roster;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Category;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The events between two countries, both ways. The same act on the same day by the same country towards the same counts
 * once, however many articles report it. Acts that did not take place do not count, unless their category says already that
 * they are only promised or refused.
 */
public final class PairEvents {

    /** What makes two reports the same event. */
    private record Key(LocalDate day, LocalDate end, String source, String target, Category category, String code) {}

    private PairEvents() {}

    /** The dated events between two countries, by day; both may be the same country. */
    public static List<PairEvent> of(Collection<ArticleRecord> articles, String one, String other) {
        Map<Key, Set<Report>> reports = new HashMap<>();
        Map<Key, Double> scores = new HashMap<>();
        for (ArticleRecord article : articles) {
            Roster roster = new Roster(article);
            for (Event event : article.events()) {
                Double score = event.goldstein() == null ? event.ploverScore() : event.goldstein();
                if (score != null && event.counts()) {
                    for (Key key : keys(event, roster, one, other)) {
                        reports.computeIfAbsent(key, fresh -> new TreeSet<>()).add(roster.report(event));
                        scores.merge(key, score, Math::min);
                    }
                }
            }
        }
        List<PairEvent> events = new ArrayList<>();
        reports.forEach((key, found) -> events.add(new PairEvent(
                key.day,
                key.end,
                key.source,
                key.target,
                key.category,
                key.code,
                scores.getOrDefault(key, 0.0),
                List.copyOf(found))));
        events.sort(PairEvent.ORDER);
        return events;
    }

    private static List<Key> keys(Event event, Roster roster, String one, String other) {
        DateSpan date = event.date();
        LocalDate day = date == null ? null : date.start();
        LocalDate end = date == null ? null : date.end();
        Category category = event.category();
        if (day == null || end == null || category == null) {
            return List.of();
        }
        Set<String> sources = Roster.countries(roster.parties(event.source()));
        Set<String> targets = Roster.countries(roster.parties(event.target()));
        if (event.symmetric()) {
            sources.addAll(targets);
            targets.addAll(sources);
        }
        List<Key> keys = new ArrayList<>();
        add(keys, day, end, sources, targets, one, other, event, category);
        if (!one.equals(other)) {
            add(keys, day, end, sources, targets, other, one, event, category);
        }
        return keys;
    }

    private static void add(
            List<Key> keys,
            LocalDate day,
            LocalDate end,
            Set<String> sources,
            Set<String> targets,
            String source,
            String target,
            Event event,
            Category category) {
        if (sources.contains(source) && targets.contains(target)) {
            keys.add(new Key(day, end, source, target, category, code(event.cameo())));
        }
    }

    private static String code(@Nullable String cameo) {
        return cameo == null ? "" : cameo;
    }
}
