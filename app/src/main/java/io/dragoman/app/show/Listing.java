package io.dragoman.app.show;

import io.dragoman.app.print.Page;
import java.util.List;
import java.util.Map;

/** Something to be printed as a table or as JSON. */
public interface Listing {

    /** How many rows it has. */
    int size();

    /** The text, each line ended by a line feed; at most so many rows. */
    String text(Page page, int limit);

    /** The rows as JSON objects. */
    List<Map<String, Object>> objects();
}
