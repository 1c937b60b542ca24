package io.dragoman.web.view;

import java.util.List;

/**
 * The home page.
 *
 * @param asOf what "recent" is counted back from
 * @param changed pairs whose recent tone differs most from their own past
 */
public record HomeView(
        String articles,
        String events,
        String asOf,
        List<PairLine> active,
        List<PairLine> changed,
        TableView newest,
        TableView due) {

    /**
     * A pair in a list.
     *
     * @param trend "↑", "↓" or "→"; empty where too little is known
     * @param spark an SVG element: events of the last two years
     */
    public record PairLine(
            String name,
            String address,
            long recent,
            long all,
            String mean,
            String past,
            String trend,
            String word,
            String spark) {}
}
