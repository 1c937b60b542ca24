package io.dragoman.web.view;

import io.dragoman.web.http.Query;
import java.util.List;

/**
 * The page of the map.
 *
 * @param map an SVG element
 */
public record MapView(Query address, String map, List<Land> lands, String total) {

    /** A country with its places. */
    public record Land(String code, String name, long events, String address, List<Spot> places) {}

    /** A place with its events. */
    public record Spot(String name, long events, String address) {}
}
