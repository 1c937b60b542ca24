package io.dragoman.digest.compose;

import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.Roster;
import io.dragoman.chronicle.series.PairEvent;
import io.dragoman.record.Event;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Acts in words: who to whom, and what. */
final class ActLines {
    private final Composition composition;

    ActLines(Composition composition) {
        this.composition = composition;
    }

    /** By the first report of it; the countries alone where that article is not at hand. */
    String text(PairEvent event) {
        return who(event) + ": " + what(event);
    }

    String who(PairEvent event) {
        Report report = event.reports().get(0);
        Event told = event(report);
        Roster roster = composition.roster(report.article());
        if (told == null || roster == null) {
            return composition.country(event.source()) + " → " + composition.country(event.target());
        }
        return who(told, roster);
    }

    String who(Event event, Roster roster) {
        List<Party> sources = roster.parties(event.source());
        List<Party> targets = roster.parties(event.target());
        // Of an act in common no side comes first.
        if (sources.equals(targets)) {
            return side(sources);
        }
        return side(sources) + (event.symmetric() ? " ↔ " : " → ") + side(targets);
    }

    /** Those of the pair; of an act that others take part in as well, they too, if there are few. */
    private String side(List<Party> parties) {
        String names = composition.names(parties);
        return names.isEmpty() ? "?" : names;
    }

    String what(PairEvent event) {
        Event told = event(event.reports().get(0));
        return told == null ? event.category().name().toLowerCase(Locale.ROOT) : composition.act(told);
    }

    /** The event that a report tells of; null where its article is not at hand. */
    @Nullable
    Event event(Report report) {
        Roster roster = composition.roster(report.article());
        if (roster == null) {
            return null;
        }
        return roster.article().events().stream()
                .filter(event -> event.id().equals(report.item()))
                .findFirst()
                .orElse(null);
    }

    /** The countries of both sides. */
    static Set<String> countries(Event event, Roster roster) {
        Set<String> countries = Roster.countries(roster.parties(event.source()));
        Collection<String> targets = Roster.countries(roster.parties(event.target()));
        countries.addAll(targets);
        return countries;
    }
}
