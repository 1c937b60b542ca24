package io.dragoman.digest.model;

import java.util.List;

/**
 * What a hurried reader must know.
 *
 * @param label what it is about
 * @param sources numbers of the sources it rests on
 * @param section id of the section that tells more
 */
public record Point(String label, String text, List<Integer> sources, String section) {
    public Point {
        sources = List.copyOf(sources);
    }
}
