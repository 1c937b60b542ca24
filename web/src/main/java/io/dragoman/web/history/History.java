package io.dragoman.web.history;

import io.dragoman.chronicle.calendar.Appointment;
import io.dragoman.chronicle.calendar.Calendar;
import io.dragoman.chronicle.journey.Encounter;
import io.dragoman.chronicle.journey.Journeys;
import io.dragoman.chronicle.ledger.Ledger;
import io.dragoman.chronicle.ledger.LedgerEntry;
import io.dragoman.chronicle.series.PairEvent;
import io.dragoman.record.ArticleRecord;
import io.dragoman.store.Pair;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What follows from the articles of a store at one moment. Immutable.
 *
 * @param generation the store's, when it was looked at
 */
public record History(
        long generation,
        Ledger ledger,
        Journeys journeys,
        Calendar calendar,
        Map<String, List<ArticleRecord>> articlesByPair,
        Map<String, LedgerEntry> entriesById,
        ByCountry<LedgerEntry> entries,
        ByCountry<Encounter> encounters,
        ByCountry<Appointment> appointments,
        PairMemory memory) {

    static History of(long generation, Collection<ArticleRecord> articles, PairMemory memory) {
        Ledger ledger = Ledger.of(articles);
        Journeys journeys = Journeys.of(articles);
        Map<String, List<ArticleRecord>> byPair = new HashMap<>();
        for (ArticleRecord article : articles) {
            for (String pair : SlimRecord.pairs(article)) {
                byPair.computeIfAbsent(pair, key -> new ArrayList<>()).add(article);
            }
        }
        Map<String, LedgerEntry> byId = new HashMap<>();
        ledger.entries().forEach(entry -> byId.put(entry.id(), entry));
        Calendar calendar = Calendar.of(articles, ledger, journeys);
        return new History(
                generation,
                ledger,
                journeys,
                calendar,
                byPair,
                byId,
                ByCountry.of(ledger.entries(), LedgerEntry::countries),
                ByCountry.of(journeys.encounters(), Encounter::countries),
                ByCountry.of(calendar.appointments(), Appointment::countries),
                memory);
    }

    /** The articles that report events between two countries, without what is not needed to count them. */
    public List<ArticleRecord> articles(Pair pair) {
        return articlesByPair.getOrDefault(pair.sorted().toString(), List.of());
    }

    /** What two countries did to each other. */
    public List<PairEvent> events(Pair pair) {
        return memory.events(pair, articles(pair));
    }
}
