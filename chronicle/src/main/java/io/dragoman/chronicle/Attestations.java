package io.dragoman.chronicle;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Event;
import io.dragoman.record.Mark;
import io.dragoman.record.Modality;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How well each event of some articles is attested: which articles report the same act of the same countries on the same
 * days, and whether one of them says that it did not take place. Immutable.
 */
public final class Attestations {

    /** A span of more days does not tell one act from another. */
    private static final int MOST_DAYS = 10;

    private final Map<String, Attestation> byItem;

    private Attestations(Map<String, Attestation> byItem) {
        this.byItem = Map.copyOf(byItem);
    }

    /**
     * What is known of an event.
     *
     * @param reports all that report it, the event's own among them
     */
    public record Attestation(Corroboration word, List<Report> reports) {
        public Attestation {
            reports = List.copyOf(reports);
        }
    }

    private record Told(
            Event event,
            Report report,
            String act,
            Set<String> sources,
            Set<String> targets,
            boolean official,
            boolean contradicted) {

        static @Nullable Told of(Event event, Roster roster) {
            String code = event.cameo();
            boolean certain = event.modality() != Modality.PLANNED && event.modality() != Modality.HYPOTHETICAL;
            if (code == null || code.length() < 2 || !certain) {
                return null;
            }
            Set<String> sources = Roster.countries(roster.parties(event.source()));
            Set<String> targets = Roster.countries(roster.parties(event.target()));
            if (event.symmetric()) {
                sources.addAll(targets);
                targets = sources;
            }
            return new Told(
                    event,
                    roster.report(event),
                    code.substring(0, 2),
                    sources,
                    targets,
                    roster.parties(event.attributedTo()).stream().anyMatch(Party::isOfficial),
                    roster.article().marks().stream()
                            .anyMatch(
                                    mark -> mark.item().equals(event.id()) && mark.kind() == Mark.Kind.CONTRADICTION));
        }

        List<String> blocks() {
            DateSpan date = event.date();
            if (date == null || Days.width(date) > MOST_DAYS) {
                return List.of();
            }
            Set<String> countries = new TreeSet<>(sources);
            countries.addAll(targets);
            List<String> blocks = new ArrayList<>();
            for (String month : Days.months(date)) {
                Roster.pairs(countries).forEach(pair -> blocks.add(act + " " + pair + " " + month));
            }
            return blocks;
        }

        boolean same(Told other) {
            DateSpan date = event.date();
            DateSpan second = other.event.date();
            return !report.article().equals(other.report.article())
                    && act.equals(other.act)
                    && date != null
                    && second != null
                    && Days.overlap(date, second)
                    && meet(sources, other.sources)
                    && meet(targets, other.targets);
        }

        private static boolean meet(Set<String> one, Set<String> other) {
            return one.containsAll(other) || other.containsAll(one);
        }

        boolean denied() {
            return event.modality() == Modality.NOT_HAPPENED;
        }
    }

    public static Attestations of(Collection<ArticleRecord> articles) {
        List<Told> told = new ArrayList<>();
        for (ArticleRecord article : articles) {
            Roster roster = new Roster(article);
            for (Event event : article.events()) {
                Told one = Told.of(event, roster);
                if (one != null) {
                    told.add(one);
                }
            }
        }
        Map<String, Attestation> byItem = new HashMap<>();
        for (List<Told> group : Groups.of(told, Comparator.comparing(Told::report), Told::blocks, Told::same)) {
            Attestation attestation = attestation(group);
            group.forEach(
                    one -> byItem.put(key(one.report().article(), one.report().item()), attestation));
        }
        return new Attestations(byItem);
    }

    /** Null for what is only planned or possible, and for what the articles do not have. */
    public @Nullable Attestation of(String article, String event) {
        return byItem.get(key(article, event));
    }

    private static Attestation attestation(List<Told> group) {
        List<Report> reports =
                group.stream().map(Told::report).distinct().sorted().toList();
        boolean disputed = group.stream().anyMatch(Told::contradicted)
                || (group.stream().anyMatch(Told::denied) && !group.stream().allMatch(Told::denied));
        return new Attestation(Corroboration.of(reports, group.stream().anyMatch(Told::official), disputed), reports);
    }

    private static String key(String article, String item) {
        return article + "-" + item;
    }
}
