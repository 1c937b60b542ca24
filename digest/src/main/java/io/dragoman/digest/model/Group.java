package io.dragoman.digest.model;

import java.util.List;

/**
 * Lines that belong together.
 *
 * @param title may be empty where a section has only one
 * @param note where the whole stands; may be empty
 * @param more how many lines were left out
 */
public record Group(String title, String note, List<Line> lines, int more) {
    public Group {
        lines = List.copyOf(lines);
    }
}
