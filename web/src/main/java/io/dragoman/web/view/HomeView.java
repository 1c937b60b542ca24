package io.dragoman.web.view;

import java.util.List;

/**
 * The home page.
 *
 * @param recent the stretch of time that counts as recent
 * @param asOf its last day
 * @param changed pairs whose recent tone differs most from that of the months before
 */
public record HomeView(
        String articles,
        String events,
        String recent,
        String asOf,
        List<PairLine> active,
        List<PairLine> changed,
        TableView newest,
        TableView due) {

    /**
     * A pair in a list.
     *
     * @param recentAddress where the recent acts are listed
     * @param allAddress where all of them are
     * @param mean mean score of the recent acts, empty without one
     * @param past of those in the months before
     * @param trend "↑", "↓" or "→"; empty where too little is known
     * @param why where the acts are that moved it
     * @param spark an SVG element: acts of the last two years
     */
    public record PairLine(
            String name,
            String address,
            String recent,
            String recentAddress,
            String all,
            String allAddress,
            String mean,
            String past,
            String trend,
            String word,
            String why,
            String spark) {}
}
