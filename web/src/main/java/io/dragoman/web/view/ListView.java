package io.dragoman.web.view;

import io.dragoman.web.http.Query;
import java.util.List;

/**
 * A list of items with what it can be narrowed by.
 *
 * @param title what is listed
 * @param empty what to say where nothing is found
 * @param address of the list as it is
 * @param facets values that the list can be narrowed to
 * @param total how many there are on all pages
 * @param page number of this page, from 1
 * @param pages how many there are
 * @param csv where the list is to be had as CSV
 * @param json where it is to be had as JSON
 */
public record ListView(
        String title,
        String empty,
        Query address,
        List<Facet> facets,
        TableView table,
        String sort,
        long total,
        int page,
        int pages,
        String csv,
        String json) {
    public ListView {
        facets = List.copyOf(facets);
    }

    /** A column whose values can be chosen. */
    public record Facet(String name, String title, List<Value> values) {
        public Facet {
            values = List.copyOf(values);
        }
    }

    /**
     * A value that can be chosen.
     *
     * @param address the list with it, or without it where it is chosen
     */
    public record Value(String label, long items, boolean chosen, String address) {}

    /** Where a click on a column's head leads: sorted by it, the other way round if it is already. */
    public String sorted(String column) {
        String other = sort.equals(column) ? "-" + column : column;
        return address.with("sort", other).with("page", null).toString();
    }

    public String order(String column) {
        return sort.equals(column) ? "ascending" : sort.equals("-" + column) ? "descending" : "none";
    }

    public String turned(int number) {
        return address.with("page", number == 1 ? null : number).toString();
    }

    /** Which items these are: {@code 51–100 of 1 234}. */
    public String range(int size) {
        if (total == 0) {
            return "none";
        }
        long first = (page - 1L) * size + 1;
        return table.isEmpty()
                ? "none of " + Words.number(total)
                : Words.number(first) + "–" + Words.number(first + table.rows().size() - 1) + " of "
                        + Words.number(total);
    }
}
