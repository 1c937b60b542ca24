package io.dragoman.web.view;

import io.dragoman.web.http.Query;
import java.util.List;
import java.util.Map;

/** A page of the list of pairs, and the countries to choose from by name. */
public record PairsView(
        Query address, List<HomeView.PairLine> lines, Map<String, String> countries, long total, int page, int pages) {

    /** The address of another page of the list. */
    public String turned(int other) {
        return address.with("page", other == 1 ? null : other).toString();
    }
}
