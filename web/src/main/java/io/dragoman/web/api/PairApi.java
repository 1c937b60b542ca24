package io.dragoman.web.api;

import io.dragoman.exchange.PlainJson;
import io.dragoman.store.Dyad;
import io.dragoman.store.Pair;
import io.dragoman.store.RecordStore;
import io.dragoman.web.http.Answer;
import io.dragoman.web.http.Parameters;
import io.dragoman.web.http.Problem;
import io.dragoman.web.http.Request;
import io.dragoman.web.view.Countries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What countries did to each other, added up. */
public final class PairApi {
    private final RecordStore store;
    private final Countries countries;

    public PairApi(RecordStore store, Countries countries) {
        this.store = store;
        this.countries = countries;
    }

    /** Every directed pair with events in a period. */
    public Answer pairs(Request request) {
        Parameters parameters = request.parameters();
        parameters.allowOnly(List.of("from", "to", "country"));
        String country = parameters.country();
        List<Dyad> dyads = store.dyads(null, parameters.from(), parameters.to(), null).stream()
                .filter(dyad -> country == null
                        || dyad.source().equals(country)
                        || dyad.target().equals(country))
                .toList();
        return answer(dyads, false);
    }

    /** A pair over time. */
    public Answer series(Request request) {
        Pair pair = Parameters.pair(request.name("pair"));
        for (String code : List.of(pair.one(), pair.other())) {
            if (!countries.knows(code)) {
                throw Problem.notFound("there is no country with the code " + code);
            }
        }
        Parameters parameters = request.parameters();
        parameters.allowOnly(List.of("from", "to", "grain"));
        String grain = parameters.oneOf("grain", List.of("month", "day", "year"));
        return answer(
                store.dyads(
                        pair, parameters.from(), parameters.to(), Dyad.Grain.valueOf(grain.toUpperCase(Locale.ROOT))),
                true);
    }

    private static Answer answer(List<Dyad> dyads, boolean dated) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Dyad dyad : dyads) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("source", dyad.source());
            map.put("target", dyad.target());
            if (dated) {
                map.put("period", dyad.period());
            }
            map.put("events", dyad.events());
            map.put("articles", dyad.articles());
            map.put("cooperation", dyad.cooperation());
            map.put("conflict", dyad.conflict());
            map.put("verbal_cooperation", dyad.quads().verbalCooperation());
            map.put("material_cooperation", dyad.quads().materialCooperation());
            map.put("verbal_conflict", dyad.quads().verbalConflict());
            map.put("material_conflict", dyad.quads().materialConflict());
            items.add(map);
        }
        return Answer.json(PlainJson.line(Map.of("items", items)));
    }
}
