package io.dragoman.web.page;

import io.dragoman.store.PlaceCount;
import io.dragoman.web.chart.WorldMap;
import io.dragoman.web.http.Answer;
import io.dragoman.web.http.Parameters;
import io.dragoman.web.http.Query;
import io.dragoman.web.http.Request;
import io.dragoman.web.view.MapView;
import io.dragoman.web.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events by place. */
public final class MapPage {
    private static final int PLACES = 12;
    /** Of a parameter; what requests may have. */
    private static final int LONGEST = 300;

    private final House house;
    private final WorldMap map = new WorldMap();

    public MapPage(House house) {
        this.house = house;
    }

    public Answer show(Request request) {
        Parameters parameters = request.parameters();
        LocalDate from = parameters.from();
        LocalDate to = parameters.to();
        Query address = request.address();
        Query events = Query.of("/events").with("from", from).with("to", to);
        Map<String, Long> sums = new LinkedHashMap<>();
        Map<String, List<String>> names = new LinkedHashMap<>();
        Map<String, List<MapView.Spot>> places = new LinkedHashMap<>();
        long total = 0;
        for (PlaceCount count : house.store().eventPlaces(from, to)) {
            total += count.events();
            sums.merge(count.country(), count.events(), Long::sum);
            names.computeIfAbsent(count.country(), code -> new ArrayList<>()).add(count.place());
            List<MapView.Spot> spots = places.computeIfAbsent(count.country(), code -> new ArrayList<>());
            if (spots.size() < PLACES) {
                spots.add(new MapView.Spot(
                        count.place(),
                        count.events(),
                        events.with("place", count.place()).toString()));
            }
        }
        List<MapView.Land> lands = sums.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .map(land -> new MapView.Land(
                        land.getKey(),
                        house.countries().name(land.getKey()),
                        land.getValue(),
                        all(events, names.getOrDefault(land.getKey(), List.of())),
                        places.getOrDefault(land.getKey(), List.of())))
                .toList();
        MapView view = new MapView(
                address,
                map.draw(code -> house.countries().name(code), code -> sums.getOrDefault(code, 0L)),
                lands,
                Words.count(total, "event with a place", "events with a place"));
        return house.templates().page("map", new Chrome("Map", "map"), view);
    }

    /** Where the events of several places are listed; empty where an address cannot name them. */
    private static String all(Query events, List<String> places) {
        String joined = String.join(",", places);
        boolean nameable = joined.length() <= LONGEST && places.stream().noneMatch(place -> place.contains(","));
        return nameable ? events.with("place", joined).toString() : "";
    }
}
