package io.dragoman.web.view;

import io.dragoman.web.http.Query;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of digests.
 *
 * @param address of the page as it is
 * @param pair the pair's code, empty where none is chosen
 * @param title the pair's name, empty where none is chosen
 * @param chosen the period of the address; null where it names none
 * @param months monthly issues, newest first
 * @param weeks weekly issues, newest first
 * @param countries codes by name
 */
public record DigestsView(
        Query address,
        String pair,
        String title,
        @Nullable Line chosen,
        List<Line> months,
        List<Line> weeks,
        List<Line> pairs,
        Map<String, String> countries) {
    public DigestsView {
        months = List.copyOf(months);
        weeks = List.copyOf(weeks);
        pairs = List.copyOf(pairs);
    }

    /**
     * An issue.
     *
     * @param events how many acts it tells of
     * @param address of its page
     * @param files where it is to be had, by format
     */
    public record Line(String label, String events, String address, List<File> files) {}

    /** A file to download. */
    public record File(String format, String address) {}
}
