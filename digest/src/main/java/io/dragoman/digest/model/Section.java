package io.dragoman.digest.model;

import java.util.List;

/**
 * A part of a digest.
 *
 * @param id fit for an address
 * @param empty what is said where there is nothing
 */
public record Section(String id, String title, String empty, List<Group> groups) {
    public Section {
        groups = List.copyOf(groups);
    }

    public boolean isEmpty() {
        return groups.stream().allMatch(group -> group.lines().isEmpty());
    }

    /** All lines, those left out not among them. */
    public List<Line> lines() {
        return groups.stream().flatMap(group -> group.lines().stream()).toList();
    }
}
