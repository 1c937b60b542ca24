package io.dragoman.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that was found.
 *
 * @param id id of the article's record
 * @param title its title, or what its user calls it
 * @param snippet passages with the words looked for
 */
public record Hit(
        String id,
        String title,
        @Nullable String publication,
        @Nullable LocalDate published,
        List<Fragment> snippet) {
    public Hit {
        snippet = List.copyOf(snippet);
    }

    /**
     * A stretch of a passage.
     *
     * @param found whether it is what was looked for
     */
    public record Fragment(String text, boolean found) {}
}
