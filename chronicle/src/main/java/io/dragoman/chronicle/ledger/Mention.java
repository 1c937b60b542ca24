package io.dragoman.chronicle.ledger;

import io.dragoman.chronicle.Days;
import io.dragoman.chronicle.Groups;
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

    /**
     * Two reports of one agreement share a telling word or a day or a sum, and two parties; of one that names fewer parties
     * the word alone must do.
     */
    List<String> blocks() {
        List<String> blocks = new ArrayList<>();
        words.forEach(word -> blocks.add(Groups.LOOSE + word));
        for (String pair : Roster.pairs(countries)) {
            words.forEach(word -> blocks.add(pair + " " + word));
            for (Agreement.Step step : agreement.steps()) {
                if (step.date() != null && Days.isExact(step.date())) {
                    Days.months(step.date()).forEach(month -> blocks.add(pair + " " + step.step() + " " + month));
                }
            }
            if (agreement.amount() != null) {
                // Sums that differ by a hundredth may lie in neighbouring boxes.
                long box = Math.round(Math.log(Math.max(1, agreement.amount().value())) * 10);
                blocks.add(pair + " " + agreement.amount().unit() + box);
                blocks.add(pair + " " + agreement.amount().unit() + (box + 1));
            }
        }
        return blocks;
    }
}
