package io.dragoman.digest.compose;

import io.dragoman.chronicle.DateLabel;
import io.dragoman.chronicle.Days;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.Roster;
import io.dragoman.chronicle.series.PairEvent;
import io.dragoman.digest.model.Group;
import io.dragoman.digest.model.Line;
import io.dragoman.digest.model.Scope;
import io.dragoman.digest.model.Section;
import io.dragoman.digest.model.Sign;
import io.dragoman.record.Category;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Visits and meetings, other acts, and what did not happen or is only alleged. */
final class HappenedPart {
    private static final int MOST = 60;

    private final Composition composition;
    private final ActLines lines;
    private final List<PairEvent> events;
    /** Sentences told already. */
    private final Set<String> told = new HashSet<>();

    HappenedPart(Composition composition, List<PairEvent> events) {
        this.composition = composition;
        this.lines = new ActLines(composition);
        this.events = events;
    }

    Section section() {
        List<Group> groups = new ArrayList<>();
        List<Line> visits = new VisitLines(composition).lines();
        visits.forEach(line -> told.add(Composition.sentence(line)));
        add(groups, "Visits and meetings", visits);
        add(groups, groups.isEmpty() ? "Acts" : "Other acts", acts());
        add(groups, "Reported as not done, planned or alleged", unsure());
        return new Section(
                "happened", "What happened", "Nothing is reported to have happened between the two.", groups);
    }

    private static void add(List<Group> groups, String title, List<Line> all) {
        if (!all.isEmpty()) {
            groups.add(Composition.group(title, all, MOST));
        }
    }

    /** One line for each sentence: a sentence often reports several acts. */
    private List<Line> acts() {
        Scope scope = composition.scope();
        Map<String, List<PairEvent>> bySentence = new LinkedHashMap<>();
        for (PairEvent event : events) {
            if (event.isWithin(scope.from(), scope.to())) {
                Report report = event.reports().get(0);
                String words = report.evidence() == null
                        ? report.item()
                        : report.evidence().text();
                bySentence
                        .computeIfAbsent(event.day() + report.article() + words, key -> new ArrayList<>())
                        .add(event);
            }
        }
        List<Line> acts = new ArrayList<>();
        for (List<PairEvent> together : bySentence.values()) {
            Line line = act(together);
            boolean visit = together.stream().allMatch(event -> event.category() == Category.CONSULT);
            if (!visit || !told.contains(Composition.sentence(line))) {
                acts.add(line);
            }
        }
        acts.forEach(line -> told.add(Composition.sentence(line)));
        return acts;
    }

    private Line act(List<PairEvent> together) {
        PairEvent strongest = together.get(0);
        Set<String> texts = new LinkedHashSet<>();
        Set<Report> reports = new LinkedHashSet<>();
        for (PairEvent event : together) {
            texts.add(lines.text(event));
            reports.addAll(event.reports());
            if (Math.abs(event.score()) > Math.abs(strongest.score())) {
                strongest = event;
            }
        }
        return new Line(
                composition.id("act"),
                TrendPart.when(strongest),
                strongest.day(),
                Sign.of(strongest.category()),
                "",
                String.join("; ", texts),
                List.of(),
                composition.citations().quotes(reports, 3));
    }

    /** What counts for nothing in the trends: told, but not done. */
    private List<Line> unsure() {
        record Told(Event event, Roster roster, LocalDate day) {}
        Map<String, List<Told>> bySentence = new LinkedHashMap<>();
        for (Roster roster : composition.rosters()) {
            for (Event event : roster.article().events()) {
                LocalDate day = day(event, roster);
                if (day != null
                        && isUnsure(event)
                        && composition.isOfPair(ActLines.countries(event, roster))
                        && !event.evidence().isEmpty()) {
                    String key = roster.article().id() + event.evidence().get(0).text() + event.modality();
                    bySentence
                            .computeIfAbsent(key, sentence -> new ArrayList<>())
                            .add(new Told(event, roster, day));
                }
            }
        }
        List<Line> unsure = new ArrayList<>();
        List<List<Told>> sorted = new ArrayList<>(bySentence.values());
        sorted.sort(Comparator.comparing((List<Told> together) -> together.get(0).day)
                .thenComparing(together -> together.get(0).roster.report(together.get(0).event)));
        for (List<Told> together : sorted) {
            Told first = together.get(0);
            Set<String> texts = new LinkedHashSet<>();
            together.forEach(one -> texts.add(lines.who(one.event, one.roster) + ": " + composition.act(one.event)));
            DateSpan date = first.event.date();
            Category category = first.event.category();
            unsure.add(new Line(
                    composition.id("act"),
                    date == null ? "" : DateLabel.of(date),
                    first.day,
                    category == null ? Sign.NONE : Sign.of(category),
                    first.event.modality().word().replace('_', ' '),
                    String.join("; ", texts),
                    List.of(),
                    List.of(composition.citations().quote(first.roster.report(first.event)))));
        }
        return unsure;
    }

    /** The first day of its date where that touches the period; of an event without date the day of the report. */
    private @Nullable LocalDate day(Event event, Roster roster) {
        DateSpan date = event.date();
        LocalDate published = roster.article().document().published();
        if (date == null || date.start() == null) {
            return published != null && composition.scope().holds(published) ? published : null;
        }
        // A year says nothing of a month.
        boolean exact = Days.width(date) <= 2 * composition.scope().days() + 31;
        return exact && Days.overlap(date, composition.scope().span()) ? date.start() : null;
    }

    private static boolean isUnsure(Event event) {
        Category category = event.category();
        if (category == null) {
            return false;
        }
        return switch (event.modality()) {
            case HAPPENED, ONGOING, HYPOTHETICAL -> false;
            case PLANNED -> category != Category.AGREE && category != Category.THREATEN;
            case NOT_HAPPENED -> category != Category.REJECT;
            case ALLEGED -> true;
        };
    }
}
