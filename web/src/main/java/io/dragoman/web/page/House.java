package io.dragoman.web.page;

import io.dragoman.search.SearchIndex;
import io.dragoman.store.Dyad;
import io.dragoman.store.RecordStore;
import io.dragoman.web.desk.Desk;
import io.dragoman.web.history.HistoryKeeper;
import io.dragoman.web.http.Problem;
import io.dragoman.web.view.Countries;
import io.dragoman.web.view.ItemTables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all pages use. */
public record House(
        RecordStore store,
        SearchIndex search,
        HistoryKeeper history,
        Desk desk,
        Countries countries,
        ItemTables tables,
        Templates templates,
        Clock clock) {

    public static House of(RecordStore store, SearchIndex search, Desk desk, Clock clock) {
        return new House(
                store,
                search,
                new HistoryKeeper(store),
                desk,
                new Countries(),
                new ItemTables(desk::cameo),
                new Templates(),
                clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * What states and single organisations did to each other, as {@link RecordStore#dyads} has it.
     *
     * @param country the code of one of the two; null for all
     */
    List<Dyad> dyads(
            @Nullable String country, @Nullable LocalDate from, @Nullable LocalDate to, Dyad.@Nullable Grain grain) {
        return store.dyads(null, from, to, grain).stream()
                .filter(dyad -> country == null
                        || dyad.source().equals(country)
                        || dyad.target().equals(country))
                .filter(dyad -> countries.isParty(dyad.source()) && countries.isParty(dyad.target()))
                .toList();
    }

    /** Refuses codes that are no country's. */
    void checkCountry(String code) {
        if (!countries.knows(code)) {
            throw Problem.notFound("there is no country or organisation with the code " + code
                    + "; codes are those of ISO 3166-1, such as KOR, and EUR, IGO, NGO, MNC");
        }
    }
}
