package io.dragoman.store;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param total how many there are on all pages
 */
public record Found<T>(long total, List<T> items) {
    public Found {
        items = List.copyOf(items);
    }
}
