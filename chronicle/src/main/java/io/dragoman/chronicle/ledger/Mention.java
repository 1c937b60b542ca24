package io.dragoman.chronicle.ledger;

import io.dragoman.chronicle.Days;
import io.dragoman.chronicle.Groups;
import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.Roster;
import io.dragoman.chronicle.Words;
import io.dragoman.record.Agreement;
import io.dragoman.record.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An agreement as one article reports it.
 *
 * @param words the telling words of its name
 * @param countries those of its parties
 */
record Mention(
        Roster roster,
        Agreement agreement,
        Report report,
        List<Party> parties,
        Set<String> words,
        Set<String> countries) {

    /** "on the exchange of classified information", up to the next comma. */
    private static final Pattern SUBJECT = Pattern.compile("\\b(?:on|for|concerning|regarding) ([^,;.]{3,80})");

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
                words(agreement, words, names),
                Roster.countries(parties));
    }

    /** A name such as "the third document" tells nothing; what the words around it say it is on may. */
    private static Set<String> words(Agreement agreement, Words words, List<String> parties) {
        Set<String> telling = words.telling(agreement.name(), parties);
        if (!telling.isEmpty()) {
            return telling;
        }
        Set<String> around = new TreeSet<>();
        Stream.concat(
                        agreement.evidence().stream(),
                        agreement.steps().stream().map(Agreement.Step::proof).filter(Objects::nonNull))
                .map(Evidence::text)
                .map(SUBJECT::matcher)
                .filter(Matcher::find)
                .forEach(subject -> around.addAll(words.telling(subject.group(1), parties)));
        return around;
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
