package io.dragoman.web.view;

import io.dragoman.web.http.Query;
import java.util.List;

/**
 * The page of a pair of countries.
 *
 * @param chart SVG elements: one for wide pages and one for narrow
 * @param sums the numbers behind the chart
 * @param presets periods to choose
 * @param address of the page as it is
 */
public record PairView(
        String code,
        String one,
        String other,
        String oneCode,
        String otherCode,
        String from,
        String to,
        String grain,
        List<Preset> presets,
        String chart,
        TableView sums,
        List<Fact> facts,
        Trend trend,
        List<Shift> shifts,
        List<Section> sections,
        Query address) {

    /** A period to choose. */
    public record Preset(String label, String address, boolean chosen) {}

    /** A number with what it counts and where its evidence is. */
    public record Fact(String number, String label, String address) {}

    /**
     * How the last stretch of time compares with the one before.
     *
     * @param arrow empty where too little is reported
     * @param means the numbers behind it, in words
     * @param movers the acts that moved it, none unless it moved
     */
    public record Trend(String arrow, String word, String period, String means, TableView movers) {}

    /** A turn for the better or worse, with the records that moved it. */
    public record Shift(String id, String label, String note, TableView records) {}

    /**
     * A part of the page.
     *
     * @param note what a reader should know about it, may be empty
     * @param all where everything of it is listed
     */
    public record Section(String id, String title, String note, TableView table, long total, String all) {}
}
