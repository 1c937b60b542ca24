package io.dragoman.chronicle.ledger;

import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.Roster;
import io.dragoman.chronicle.Words;
import io.dragoman.record.Agreement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An agreement as one article reports it.
 *
 * @param words the telling words of its names
 * @param countries those of its parties
 */
record Mention(
        Roster roster,
        Agreement agreement,
        Report report,
        List<Party> parties,
        Set<String> words,
        Set<String> countries) {

    static Mention of(Roster roster, Agreement agreement, Words words) {
        List<Party> parties = roster.parties(agreement.parties());
        List<String> names = new ArrayList<>();
        roster.article().actors().stream()
                .filter(actor -> agreement.parties().contains(actor.id()))
                .forEach(actor -> {
                    names.add(actor.name());
                    names.addAll(actor.aliases());
                });
        return new Mention(
                roster,
                agreement,
                roster.report(agreement),
                parties,
                words.telling(agreement.name(), names),
                Roster.countries(parties));
    }
}
